import LexiconSamples
import Model
import Testing

@Suite struct SpeakerMemoryTests {
    @Test(arguments: [
        ("Peskov đã đến. ¦Ông cho biết hàng đã giao.", ["peskov: hàng đã giao"]),
        (
            "Peskov nói Nga đã giao cho Erdogan. ¦Ông này nói thêm hàng tốt.",
            ["peskov: Nga đã giao cho Erdogan", "peskov: hàng tốt"]
        ),
        ("Peskov đã đến. ¦Một quan chức nói hàng đã giao. ¦Ông nói hàng tốt.", ["?: hàng đã giao", "?: hàng tốt"]),
        ("TASS cho biết hàng đã giao. ¦Hãng tin này nói thêm hàng tốt.", ["tass: hàng đã giao", "tass: hàng tốt"]),
        ("Ông nói hàng tốt.", ["?: hàng tốt"]),
    ])
    func findsWhomAPronounStandsFor(_ text: String, _ claims: [String]) { #expect(ClaimedText(text).claims == claims) }

    @Test func forgetsBetweenTheLinesOfADigest() {
        let text = "Peskov đã đến Ấn Độ.\nÔng nói hàng tốt."
        #expect(ClaimedText(text).claims == ["peskov: hàng tốt"])
        #expect(ClaimedText(text, kind: .digest).claims == ["?: hàng tốt"])
    }

    @Test(arguments: [
        ("Ngoại trưởng Nga nói hàng tốt.", nil, "?"),
        ("Ngoại trưởng Nga nói hàng tốt.", "2019-05", "lavrov"),
        ("Ngoại trưởng Nga nói hàng tốt.", "1999", "?"),
        ("Ngoại trưởng Nga Lavrov nói hàng tốt. ¦Ngoại trưởng Nga nói hàng tốt.", nil, "lavrov"),
        ("Lavrov đã đến. ¦Ngoại trưởng Nga nói hàng tốt.", nil, "lavrov"),
        ("Lavrov đã đến. ¦Ngoại trưởng nói hàng tốt.", nil, "lavrov"),
        ("Lavrov đã đến. ¦Ngoại trưởng Mỹ nói hàng tốt.", nil, "?"),
    ])
    func findsWhoHoldsAnOffice(_ text: String, _ date: String?, _ speaker: String) {
        let claimed = ClaimedText(text, date: date, lexicon: Self.lexiconWithOffice)
        #expect(claimed.claims.last == "\(speaker): hàng tốt")
    }

    private static let lexiconWithOffice: Lexicon = {
        let id = EntityID(.person, "lavrov")
        let office = PersonDetails.Office(title: "Ngoại trưởng Nga", firstYear: 2004, lastYear: nil)
        var entities = ClaimedText.lexicon.entities
        entities[id] = Entity(
            id: id, name: "Sergei Lavrov", nameEnglish: nil,
            details: .person(PersonDetails(country: EntityID(.country, "ru"), offices: [office])), wikidata: nil)
        var lexicon = Lexicon(
            entities: entities, names: ClaimedText.lexicon.names, context: ClaimedText.lexicon.context)
        lexicon.speech = ClaimedText.lexicon.speech
        return lexicon
    }()
}
