import Testing

@testable import Normalising

@Suite struct ParagraphLinksTests {
    @Test(arguments: [
        ("Tuy nhiên, Mỹ phản đối.", true), ("Tuy nhiênx", false), ("Thương vụ này phản ánh", true),
        ("Quyết định trên gây", true),
        ("Nga, nước này", false), ("Một hai ba bốn năm này", false), ("“Chúng tôi", true), ("- Mỹ", true),
        ("Video: S-400", true),
        ("Video mới công bố", false), ("Ảnh minh họa: AFP", true), ("Ông nói", true), ("Ông Peskov nói", true),
        ("Theo ông Peskov, Mỹ", true), ("Ông Dmitry Peskov nói", false), ("Ông Trump nói", false),
        ("Ngày 9/7, Mỹ", false), ("Ông", false),
    ])
    func tellsWhetherAParagraphGoesOn(_ paragraph: String, _ expected: Bool) {
        let before = Array("Người phát ngôn Dmitry Peskov phản hồi.\n".utf8)
        let text = before + Array(paragraph.utf8)
        #expect(ParagraphLinks(.sample).continues(paragraph: before.count..<text.count, in: text) == expected)
    }
}
