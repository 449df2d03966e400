import Model
import Testing

@testable import Reading

@Suite struct FrontMatterTests {
    /// A file, the names of its fields, the text and the line on which the text begins.
    @Test(arguments: [
        ("---\ntitle: a\n---\nMỹ\n", ["title"], "Mỹ\n", 4),
        ("---\r\ntitle: a\r\ndate: 2024\r\n---\r\nMỹ", ["title", "date"], "Mỹ", 5),
        ("--- \t\ntitle: a\n---  \n\nMỹ", ["title"], "\nMỹ", 4),
        ("---\n---\nMỹ", [], "Mỹ", 3),
        ("---\n\n---\nMỹ", [], "Mỹ", 4),
        ("---\ntitle: a\n---", ["title"], "", 3),
        ("---\ntitle: a\n---\nMỹ\n---\nNga", ["title"], "Mỹ\n---\nNga", 4),
        ("---\ntitle: |\n  a\n\n  b\n---\nMỹ", ["title"], "Mỹ", 7),
        ("Mỹ\n---\ntitle: a\n---\n", [], "Mỹ\n---\ntitle: a\n---\n", 1),
        ("----\ntitle: a\n---\n", [], "----\ntitle: a\n---\n", 1),
        ("\n \n---\ntitle: a\n---\nMỹ", ["title"], "Mỹ", 6),
        (" ---\ntitle: a\n---\n", [], " ---\ntitle: a\n---\n", 1),
        ("", [], "", 1),
    ])
    func partsFieldsFromText(_ text: String, _ names: [String], _ body: String, _ line: Int) {
        let (head, rest) = part(text)
        #expect(head.fields.fields.map(\.name) == names)
        #expect(head.fields.diagnostics.isEmpty)
        #expect(Array(rest.utf8) == Array(body.utf8))
        #expect(head.textLine == line)
    }

    @Test(arguments: [
        ("---\ntitle: a\ndate: 2024\n\nMỹ\n", "Mỹ\n", 5), ("---\ntitle: a\r\n \r\nMỹ", "Mỹ", 4),
        ("---\ntitle: a", "", 2), ("---\nMỹ bán: F-16\n\nNga", "Mỹ bán: F-16\n\nNga", 2), ("---", "", 1),
        ("---\n", "", 2), ("---\n\nMỹ", "\nMỹ", 2),
    ])
    func keepsTheTextWhenTheHeadIsNotClosed(_ text: String, _ body: String, _ line: Int) {
        let (head, rest) = part(text)
        #expect(
            head.fields.diagnostics.map(\.description) == [
                "a.md:1:1: error: front matter never closed; close it with a line '---'; fields left out "
                    + "[front-matter-not-closed]"
            ])
        #expect(Array(rest.utf8) == Array(body.utf8))
        #expect(head.textLine == line)
    }

    @Test func obeysPublishInAHeadThatIsNotClosed() {
        let (head, rest) = part("---\ntitle: a\npublish: excerpts\n\nMỹ")
        #expect(head.fields.fields.map(\.value) == [.text("links")])
        #expect(rest == "Mỹ")
    }

    @Test func countsLinesOfErrorsFromTheFilesStart() {
        let (head, rest) = part("---\ndate: 2024\ntitle: Hà Nội: mùa thu\n---\nMỹ")
        #expect(head.fields.diagnostics.map(\.position.description) == ["a.md:3:14"])
        #expect(rest == "Mỹ")
    }

    /// However much of a file is there, its fields and its text are parted at the start of a line.
    @Test func partsEveryBeginningOfAFileAtALine() {
        let text = Array("---\r\ntitle: \"Mỹ bán\"\ndate: [2024]\n\n---\nNgày 31/1,\n---\n".utf8)
        for end in 0...text.count {
            let head = FrontMatter(of: SourceText(path: "a.md", bytes: Array(text[..<end])))
            #expect(head.textStart == 0 || head.textStart == end || text[head.textStart - 1] == 0x0A, "\(end)")
            #expect(head.textLine == 1 + text[..<head.textStart].count { $0 == 0x0A }, "\(end)")
        }
    }

    private func part(_ text: String) -> (FrontMatter, String) {
        let source = SourceText(path: "a.md", bytes: Array(text.utf8))
        let head = FrontMatter(of: source)
        return (head, String(decoding: source.bytes[head.textStart...], as: UTF8.self))
    }
}
