import Model
import Testing

@testable import Normalising

@Suite struct TitleMakerTests {
    static func title(_ text: String, field: String? = nil) -> DocumentTitle? {
        Normaliser.sample.normalise(.sample(text, fields: ArticleFields(title: field))).document?.title
    }

    @Test(arguments: [
        ("Nga bán S-400", "Nga bán S-400"), ("  Nga\r\n bán\u{A0}\u{200B} S-400. ", "Nga bán S-400."),
        ("Thổ Nhĩ Kỳ", "Th\u{1ED5} Nh\u{129} K\u{1EF3}"),
    ])
    func takesTheFieldAsOneCleanLine(_ field: String, _ expected: String) {
        let title = Self.title("Mỹ.", field: field)
        #expect(title.map { Array($0.text.utf8) } == Array(expected.utf8))
        #expect(title?.isDerived == false)
    }

    @Test(arguments: ["", " \u{200B}\n"])
    func takesTheLeadWhereTheFieldIsBlank(_ field: String) {
        #expect(
            Self.title("Mỹ phản đối. Nga im lặng.", field: field) == DocumentTitle(text: "Mỹ phản đối", isDerived: true)
        )
    }

    @Test(arguments: [
        ("06/12/2019 10:30 (GMT+7)\nNga bán S-400.", "Nga bán S-400"),
        ("Thứ sáu, ngày 6 tháng 12 năm 2019\nMỹ phản đối.", "Mỹ phản đối"),
        ("D.T\nMỹ phản đối.", "Mỹ phản đối"), ("Video: Hệ thống S-400.\nMỹ phản đối.", "Mỹ phản đối"), ("D.T", "D.T"),
        ("Mỹ bán F-35\nNga phản đối.", "Mỹ bán F-35"),
    ])
    func passesOverLinesThatTellNothing(_ text: String, _ expected: String) {
        #expect(Self.title(text)?.text == expected)
    }
}
