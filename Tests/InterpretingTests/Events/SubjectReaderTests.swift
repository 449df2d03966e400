import Model
import Testing

@testable import Interpreting

@Suite struct SubjectReaderTests {
    @Test(arguments: [
        ("Ấn Độ mua S-400.", "in"),
        // Fillers, times and figures between the subject and its verb count for nothing.
        ("Ấn Độ {ngày 5/4=2020-04-05} cũng sẽ mua S-400.", "in"),
        // The state acts through its people.
        ("Thủ tướng Modi mua S-400.", "in"),
        // A preposition's noun acts for nobody, but for 'do' right before the verb.
        ("Theo Nga, Ấn Độ mua S-400.", "in"),
        ("Mỹ giận với Nga do Ấn Độ mua S-400.", "in"),
        ("Sau cuộc họp với Nga, Ấn Độ đã mua S-400.", "in"),
        // One joined verb has the subject of the other.
        ("Mỹ trừng phạt Nga và mua S-400.", "us"),
        ("Ấn Độ cho biết đã mua S-400.", "in"),
        // What was done to somebody tells of whom a reason without a subject speaks.
        ("Mỹ trừng phạt Thổ Nhĩ Kỳ vì mua S-400.", "tr"),
        ("Thổ Nhĩ Kỳ bị Mỹ trừng phạt vì mua S-400.", "tr"),
        ("Ấn Độ bàn giao F-35 cho Nga để mua S-400.", "in"),
        // The subject of the main clause, where it comes later.
        ("Sau khi mua S-400, Ấn Độ im lặng.", "in"),
        // A joining word goes on from a verb that names no event.
        ("Trung Quốc coi Ấn Độ là bạn và mua S-400.", "cn"),
        ("Trung Quốc, Mỹ, Ấn Độ mua S-400.", "us in cn"),
        // "S-400 Nga mua": who stands between a weapon and a verb acts; between a weapon and another word he owns it.
        ("Mỹ giận vì F-35 Nga mua.", "ru"),
        // Words between commas, or without a name behind one, describe the subject.
        ("Ấn Độ, bạn của Nga, mua S-400.", "in"), ("Ấn Độ, một đồng minh của Nga đã mua S-400.", "in"),
        ("Mỹ và Ấn Độ, bạn của Nga, mua S-400.", "in us"), ("Một đồng minh của Nga đã mua S-400.", nil),
        ("Mỹ trừng phạt vì mua S-400.", nil),
        // Behind a reason nobody is meant but whom the words before it are about, if that is sure.
        ("Mỹ nghĩ tới trả đũa nhằm vào Ấn Độ do mua S-400.", "in"), ("Mỹ giận với Ấn Độ do mua S-400.", nil),
        ("Mỹ bênh Ấn Độ do mua S-400.", "in"),
        // What the verb before was done to does not go on, even where its doer is not told.
        ("S-400 bàn giao cho Ấn Độ, mua F-35.", nil),
        // Lists hold states, organisations and people alike.
        ("Boeing và Ấn Độ đã mua S-400.", "in us"),
        // A preposition without a noun of its own governs none behind a comma.
        ("Theo luật của nước ngoài, Ấn Độ mua S-400.", "in"),
        // Whoever describes a weapon did not buy it.
        ("Nga cho biết S-400 đã mua rất tốt.", nil), ("Ấn Độ dùng S-400 mua của Nga.", "in"),
        // Quotation marks hide nobody.
        ("Mỹ cử F-35, Ấn Độ “sẽ” mua S-400.", "in"),
        // Whoever has no name is not the one named before.
        ("Nga cho biết một số nước mua S-400.", nil),
        ("S-400 được mua.", nil),
    ])
    func findsWhoBuys(_ text: String, _ buyer: String?) {
        var rule = EventRule.buying
        rule.needs = []
        let events = EventText(text).events(by: [rule, .delivery, .sanction]).filter { $0.hasPrefix("contract") }
        let buyers = events.flatMap { $0.split(separator: " ") }.filter { $0.hasPrefix("recipient=") }
        let expected = buyer.map { $0.split(separator: " ").map { "recipient=country/\($0)" } } ?? []
        #expect(buyers.map(String.init).sorted() == expected.sorted())
    }

    @Test func findsTheDoerBetweenBeAndItsVerb() {
        #expect(
            EventText("S-400 được Nga bàn giao cho Ấn Độ.").events() == [
                "delivery actual supplier=country/ru recipient=country/in weapon=weapon/s-400"
            ])
    }

    @Test func takesBothOfTwoTitledNames() {
        #expect(
            EventText("Tổng thống Mỹ và Thủ tướng Ấn Độ đàm phán.").events() == [
                "negotiation actual participant=country/us participant=country/in"
            ])
    }

    @Test func goesBackToTheMainClauseBehindACommaAndAJoiner() {
        #expect(
            EventText("Mỹ chỉ trích Ấn Độ vì mua S-400, đồng thời trừng phạt Nga.").events().last
                == "sanction actual actor=country/us target=country/ru")
    }

    @Test func leavesOutTheAgencyThatRelays() {
        #expect(EventText("TASS cho biết đã mua S-400.").events() == [])
    }
}
