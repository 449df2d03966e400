import LexiconSamples
import Model
import Testing

@Suite struct CapitalReaderTests {
    static let lexicon = SampleLexicon.make(
        """
        country/tr: Thổ Nhĩ Kỳ, Ankara^
        country/il: Israel, Tel Aviv^
        country/dj: Djibouti, Djibouti^
        country/la: Lào, Viêng Chăn^
        place/jerusalem il (capital): Jerusalem, Tel Aviv
        place/ankara tr (capital): Ankara
        place/tel-aviv il (city): Tel Aviv
        place/djibouti dj (capital): Djibouti
        """)

    @Test(arguments: [
        "[Ankara=country/tr] đã thanh toán", "phóng viên tại [Ankara=place/ankara]", "ở “[Ankara=place/ankara]”",
        "ngoại ô [Ankara=place/ankara]", "bàn giao tới [Ankara=country/tr]", "Chính quyền [Ankara=country/tr]",
        "Chính quyền tại [Ankara=country/tr]", "chính quyền tại đây, tại [Ankara=place/ankara]",
        "cơ quan tại [Ankara=place/ankara]",
        "bay tới [Ankara=place/ankara]", "tại đây, [Ankara=country/tr]", "(tại [Ankara=place/ankara])",
    ])
    func tellsTheGovernmentFromTheCity(_ text: String) {
        #expect(ExplainedText(text).explained(with: Self.lexicon) == text)
    }

    @Test func prefersACityOfThatNameToTheCapitalThatIsAlsoCalledSo() {
        let text = "ở [Tel Aviv=place/tel-aviv]"
        #expect(ExplainedText(text).explained(with: Self.lexicon) == text)
    }

    @Test func takesTheCountryWhereTheLexiconHasNoCity() {
        let text = "tại [Viêng Chăn=country/la]"
        #expect(ExplainedText(text).explained(with: Self.lexicon) == text)
    }

    @Test(arguments: [
        ("Ankara trả tiền", true, "capital:government"), ("tại Ankara", false, "capital:city"),
        ("Djibouti trả tiền", false, "name"), ("tại Djibouti", false, "name"),
    ])
    func saysWhatStandsForWhat(_ text: String, _ isMetonym: Bool, _ rule: String) {
        let mentions = ExplainedText(text).mentions(with: Self.lexicon)
        #expect(mentions.map(\.isMetonym) == [isMetonym])
        #expect(mentions.map(\.rule) == [rule])
    }
}
