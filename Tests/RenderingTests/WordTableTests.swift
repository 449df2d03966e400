import Model
import Testing

@testable import Rendering

@Suite struct WordTableTests {
    private func table(_ yaml: String) -> WordTable {
        WordTable(path: "vi.yml", bytes: Array(yaml.utf8))
    }

    @Test func readsWordsByTheirPathAndPlace() {
        let table = table("nav:\n  articles: \"Bài báo\"\n  no: không\n")
        #expect(table.diagnostics.isEmpty)
        #expect(table.entries["nav.articles"]?.text == "Bài báo")
        #expect(table.entries["nav.articles"]?.position == SourcePosition(path: "vi.yml", line: 2, column: 13))
        #expect(table.entries["nav.no"]?.text == "không")
    }

    @Test func offersTheTreeToTemplatesUnderWords() {
        #expect(table("a:\n  b: c").tree == .group(["words": .group(["a": .group(["b": .text("c")])])]))
    }

    @Test(arguments: [
        ("a: [b, c]", "vi.yml:1:4: error: 'a' is a list; expected a text or a group of texts [odd-word]"),
        (
            "a: \"b",
            "vi.yml:1:6: error: the words aren't YAML: found unexpected end of stream; expected 'key: \"text\"' [words-not-yaml]"
        ),
        ("", "vi.yml: error: the file holds no words; expected a tree of texts [no-words]"),
        ("a: b\na: c", "vi.yml:1:1: error: 'a' stands twice in one group; expected once [duplicate-word]"),
    ])
    func saysWhatIsWrong(_ yaml: String, _ message: String) {
        #expect(table(yaml).diagnostics.map(\.description) == [message])
    }

    @Test func refusesWhatIsNotUTF8() {
        #expect(WordTable(path: "vi.yml", bytes: [0x61, 0x3A, 0x20, 0xFF]).diagnostics.map(\.id) == ["words-not-utf8"])
    }
}
