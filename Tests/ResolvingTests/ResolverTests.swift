import LexiconSamples
import Model
import Testing

@Suite struct ResolverTests {
    static let rules = [
        NameRule("surname", .person, fullName: true), NameRule("acronym", .organisation, alone: true),
        NameRule("maker", .organisation, ["Thành Đô"], after: ["tập đoàn"]),
        NameRule("weapon-beside-class", .weapon, fullName: true, near: ["tên lửa", "tiêm kích", "tàu ngầm"]),
        NameRule("country-after-full-name", .country, fullName: true),
    ]
    static let lexicon = SampleLexicon.make(
        """
        country/ru: Nga
        country/in: Ấn Độ
        country/il: Israel
        country/tr: Thổ Nhĩ Kỳ, Thổ?
        country/gb: Vương quốc Anh
        country/cn: Trung Quốc
        person/boris-johnson gb: Boris Johnson, Johnson?
        person/salman sa: Nhà vua Salman, Salman bin Abdulaziz
        person/mohammed sa: Mohammed bin Salman, Salman?
        weapon/s-400 ru (hệ thống tên lửa): S-400, Rồng lửa*
        weapon/s-300 ru (hệ thống tên lửa): S-300, Rồng lửa*
        weapon/typhoon gb (tiêm kích|máy bay): Eurofighter Typhoon, Typhoon?
        weapon/akula ru (tàu ngầm): Đề án 941, Typhoon
        weapon/f100 us (động cơ): F100
        weapon/f-100 es (khinh hạm): F100
        organisation/indian-air-force in: Không quân Ấn Độ, IAF?
        organisation/israeli-air-force il: Không quân Israel, IAF?
        organisation/chengdu cn: Thành Đô?
        place/chengdu cn (city): Thành Đô
        """, context: .sample(rules))

    @Test(arguments: [
        "[Boris Johnson=person/boris-johnson] đến. ¦[Johnson=person/boris-johnson] nói.",
        "[Johnson=person/boris-johnson] nói. ¦[Boris Johnson=person/boris-johnson] đến.", "Johnson nói.",
        "Thủ tướng [Johnson=person/boris-johnson] nói. ¦[Johnson=person/boris-johnson] đi.",
    ])
    func readsASurnameWhereTheDocumentNamesThePerson(_ text: String) { expect(text) }

    @Test(arguments: [
        "[Thổ Nhĩ Kỳ=country/tr] mua, ¦đất [Thổ=country/tr]", "đất Thổ",
    ])
    func readsAShortFormBehindTheFullOne(_ text: String) { expect(text) }

    @Test(arguments: [
        "“[Rồng lửa=weapon/s-400]” [S-400=weapon/s-400]", "“[Rồng lửa=weapon/s-300]” [S-300=weapon/s-300]",
        "Rồng lửa. ¦[S-400=weapon/s-400]", "Rồng lửa",
    ])
    func readsANicknameBesideTheDesignation(_ text: String) { expect(text) }

    @Test(arguments: [
        "[IAF=organisation/indian-air-force] của [Ấn Độ=country/in]",
        "[IAF=organisation/israeli-air-force] của [Israel=country/il]",
        "[Israel=country/il] mua. ¦[IAF=organisation/israeli-air-force] bay.", "IAF bay.",
        "[Không quân Israel=organisation/israeli-air-force] ở [Ấn Độ=country/in]. ¦[IAF=organisation/israeli-air-force] bay.",
    ])
    func choosesByTheCountryThatIsNamed(_ text: String) { expect(text) }

    @Test(arguments: [
        "tiêm kích [Typhoon=weapon/typhoon] của [Nga=country/ru]", "tàu ngầm [Typhoon=weapon/akula]",
        "[Typhoon=weapon/akula]",
        "[Eurofighter Typhoon=weapon/typhoon] đến. ¦[Typhoon=weapon/typhoon] đi.", "[F100=weapon/f-100] là khinh hạm",
        "động cơ [F100=weapon/f100]",
    ])
    func choosesByTheClassOfTheWeapon(_ text: String) { expect(text) }

    @Test(arguments: ["tập đoàn [Thành Đô=organisation/chengdu]", "ở [Thành Đô=place/chengdu]"])
    func choosesTheReadingThatAWordProves(_ text: String) { expect(text) }

    @Test(arguments: [
        "Nhà vua [Salman=person/salman] vắng mặt. ¦[Mohammed bin Salman=person/mohammed] đến.",
        "[Mohammed bin Salman=person/mohammed] đến. ¦Nhà vua [Salman=person/salman] vắng mặt.",
    ])
    func choosesThePersonWhoseTitleItIs(_ text: String) { expect(text) }

    @Test func explainsWhatItRead() {
        let mentions = ExplainedText("Nga, Thủ tướng Johnson").mentions(with: Self.lexicon)
        #expect(mentions.map(\.rule) == ["name", "surname:lead"])
        #expect(mentions.map(\.isMetonym) == [false, false])
    }

    @Test func readsNothingInADocumentWithoutNames() {
        #expect(ExplainedText("Không có gì.").mentions(with: Self.lexicon) == [])
    }

    /// What is read of one document never depends on another, nor on how often it is read.
    @Test func readsTheSameAgain() {
        let text = ExplainedText("Thổ Nhĩ Kỳ và Nga: IAF, F100, “Rồng lửa” S-300, đất Thổ")
        #expect(text.mentions(with: Self.lexicon) == text.mentions(with: Self.lexicon))
    }

    private func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(ExplainedText(text).explained(with: Self.lexicon) == text, sourceLocation: sourceLocation)
    }
}
