import Testing

@testable import Normalising

@Suite struct ArticleBodyTests {
    static func paragraphs(_ source: String, markdown: Bool = false) -> [String] {
        let body = ArticleBody(source: Array(source.utf8), format: markdown ? .markdown : .text)
        return body.paragraphs.map { String(decoding: body.text[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("a\nb", ["a", "b"]), ("\n\n  a \n \n", ["a"]), ("a", ["a"]), ("", []), (" ", []),
        ("# a\n- b", ["# a", "- b"]),
    ])
    func takesLinesOfPlainText(_ source: String, _ expected: [String]) {
        #expect(Self.paragraphs(source) == expected)
    }

    @Test(arguments: [
        ("Nga\nvà *Mỹ*", ["Nga và Mỹ"]), ("## Tựa\n\n> Lời\n\n1. Một\n2. Hai", ["Tựa", "Lời", "Một", "Hai"]),
        ("| A | B |\n|---|---|\n| c | d |", ["A", "B", "c", "d"]), ("---", []),
    ])
    func takesBlocksOfMarkdown(_ source: String, _ expected: [String]) {
        #expect(Self.paragraphs(source, markdown: true) == expected)
    }

    @Test func findsTheHeadingThatOpensMarkdownOnly() {
        #expect(ArticleBody(source: Array("# Tựa\n\nNga.".utf8), format: .markdown).heading == "Tựa")
        #expect(ArticleBody(source: Array("Nga.\n\n# Tựa".utf8), format: .markdown).heading == nil)
        #expect(ArticleBody(source: Array("# Tựa".utf8), format: .text).heading == nil)
    }
}
