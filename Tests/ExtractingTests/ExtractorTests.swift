import Extracting
import LexiconSamples
import Model
import Testing

@Suite struct ExtractorTests {
    static let lexicon = SampleLexicon.make(
        """
        country/ru: Liên bang Nga, Nga, Mát-xcơ-va^, Moscow^
        country/tr: Thổ Nhĩ Kỳ, Ankara^
        country/gb: Vương quốc Anh
        country/ae: Các Tiểu vương quốc Ả Rập Thống nhất, UAE
        weapon/s-400: S-400, S-400 Triumf, Rồng lửa*
        weapon/tb2: TB2
        weapon/uh-60: UH-60, Black Hawk
        weapon/f-35: F-35
        weapon/f-22: F-22
        weapon/amraam: AIM-120
        weapon/b-2: B-2
        person/moon-jae-in: Moon Jae-in
        person/jean-yves-le-drian: Jean-Yves Le Drian
        organisation/ssb: Cục Công nghiệp Quốc phòng Thổ Nhĩ Kỳ
        organisation/un-body: Ủy ban Hòa bình
        organisation/almaz-antey: Almaz-Antey
        organisation/nato: NATO
        place/indo-pacific: Ấn Độ Dương - Thái Bình Dương
        place/africa: châu Phi
        """)
    static let extractor = Extractor(lexicon)

    @Test(arguments: [
        "[Nga] bán [S-400] cho [Thổ Nhĩ Kỳ].", "[Nga], [NATO] và [UAE]", "[châu Phi]", "Không có gì.",
    ])
    func findsNames(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "tổ hợp [S-400 Triumf] mới", "[Vương quốc Anh]", "[Liên bang Nga]", "[Liên bang Nga] và [Nga]",
    ])
    func takesTheLongestName(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "[S400]", "[S 400]", "[S–400]", "[S‑400]", "[S - 400]", "[TB-2], [TB 2], [TB2]", "[F35]",
        "[Mátxcơva], [Mát-xcơ-va]",
        "[Moon Jae - in]", "Moon Jae in", "[Almaz – Antey]",
        "[Jean – Yves Le Drian]", "[Ấn Độ Dương-Thái Bình Dương]", "S--400", "S- 400",
    ])
    func readsHyphensAndSpacesInDesignations(_ marked: String) { expect(marked) }

    @Test(arguments: ["[Uỷ ban Hoà bình]", "[Ủy ban Hòa bình]", "Ũy ban Hòa bình", "[uỷ ban hoà bình]"])
    func readsBothHabitsOfPlacingTones(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "nga", "NGA", "s-400", "thổ nhĩ kỳ", "[cục công nghiệp quốc phòng Thổ Nhĩ Kỳ]",
        "[CỤC CÔNG NGHIỆP QUỐC PHÒNG THỔ NHĨ KỲ]", "[các tiểu vương quốc Ả Rập thống nhất]", "uae",
    ])
    func asksForTheLexiconsCapitalsButInLongNames(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "Ngan", "Ngày", "UAEs", "xNga", "S-4000", "S-40", "“[Nga]”", "‘[NATO]’…", "«[Nga]»", "([NATO])", "[Nga]…",
        "[Nga]–[NATO]",
        "[Nga]/[NATO]", "[NATO]'s", "Ngа", "►[Nga] bán [S-400].", "[NATO]→[Nga] ký", "★[Nga]", "🚀[Nga]▶\u{FE0F}[NATO]",
        "[Nga]™", "½[Nga]",
    ])
    func findsWholeWordsOnly(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "[F-35A]", "[F-35A]/B", "[AIM-120C-5]", "F-35ABCD", "F-35a", "[F-22] A",
    ])
    func takesAVariantForItsFamily(_ marked: String) { expect(marked) }

    @Test(arguments: ["[UH-60M Black Hawk]", "[UH-60] và [Black Hawk]", "[UH-60] [S-400]", "[Black Hawk UH-60]"])
    func joinsADesignationWithItsName(_ marked: String) { expect(marked) }

    @Test func takesNoVitaminForABomber() { expect("[B-2] và B2") }

    @Test func readsNamesInOneSentenceOnly() { expect("Hôm qua S-¦400 Triumf ở Liên bang ¦[Nga]") }

    @Test func saysWhatANameMayMean() {
        let names = Self.extractor.extract(MarkedText("Rồng lửa của Moscow").document).names
        #expect(names.map { $0.readings.map(\.rule) } == [["nickname"], ["capital"]])
        #expect(names.map { $0.readings.map(\.entity.description) } == [["weapon/s-400"], ["country/ru"]])
    }

    /// Whatever the text, names lie in order, do not overlap and begin and end with whole letters.
    @Test(arguments: 0..<30)
    func findsNamesInOrderOnLetterBoundaries(seed: Int) {
        let pieces = [
            "Nga", "S-400", " ", "Thổ", " Nhĩ Kỳ", "-", "“", "”", ", ", "F-35", "A", "châu Phi", "–", "ổ", "…", "400",
        ]
        var dice = UInt64(seed)
        let text = (0..<40).map { _ in
            dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return pieces[Int((dice >> 33) % UInt64(pieces.count))]
        }.joined()
        let document = MarkedText(text).document
        var end = 0
        for name in Self.extractor.extract(document).names {
            #expect(name.span.start >= end)
            end = name.span.end
            #expect(String(validating: document.text[name.span.range], as: UTF8.self) != nil)
        }
    }

    /// Hostile texts take no longer for their length than others: this one would take minutes if each name read the whole
    /// of its sentence.
    @Test(.timeLimit(.minutes(1))) func readsASentenceWithoutEnd() {
        let text = String(repeating: "Gấu Nga ", count: 60_000)
        let lexicon = SampleLexicon.make(
            "weapon/gau: Gấu?\ncountry/ru: Nga", context: .sample([NameRule("w", .weapon, near: ["tên lửa"])]))
        #expect(Extractor(lexicon).extract(MarkedText(text).document).names.count == 60_000)
    }

    private func expect(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(MarkedText(marked).marked(by: Self.extractor) == marked, sourceLocation: sourceLocation)
    }
}
