import Model
import Testing

@Suite struct AnchorFinderTests {
    static let finder = AnchorFinder([
        anchor("tokyo", [["olympic tokyo"], ["thế vận hội tokyo"]]),
        anchor("f-35", [["không bán", "f-35", "thổ nhĩ kỳ"]]),
    ])

    @Test(arguments: [
        ("Sau Olympic Tokyo, Nhật Bản …", ["tokyo"]), ("“Thế vận hội Tokyo”", ["tokyo"]), ("Olympic Tokyoo", []),
        ("Mỹ không bán F-35 cho Thổ Nhĩ Kỳ", ["f-35"]), ("Thổ Nhĩ Kỳ: Mỹ không bán F-35.", ["f-35"]),
        ("Mỹ không bán F-35", []), ("Mỹ không bán F-35A cho Thổ Nhĩ Kỳ", []),
    ])
    func findsAnEventWhereAllPhrasesOfACueStand(_ text: String, _ ids: [String]) {
        let lower = LetterCase.lowercased(Array(text.utf8))
        #expect(Self.finder.anchors(in: TextSpan(lower.indices), of: lower).map(\.anchor.id) == ids)
    }

    @Test func looksOnlyInTheSentence() {
        let lower = Array("mỹ không bán. f-35 cho thổ nhĩ kỳ".utf8)
        #expect(Self.finder.anchors(in: TextSpan(0..<15), of: lower).isEmpty)
    }

    private static func anchor(_ id: String, _ cues: [[String]]) -> Anchor {
        Anchor(id: id, name: id, date: EDTFDate(EDTFDate.Point(.known(2021))), kind: .event, cues: cues)
    }
}
