import Model
import Testing

@testable import Reading

@Suite struct YAMLTreeTests {
    @Test(arguments: ["", "# only a comment\n", "\n\n"])
    func saysThatABuiltInFileHoldsNothing(_ text: String) {
        let (tree, root) = YAMLTree.parse(Array(text.utf8), path: "lexicon/context.yml")
        #expect(root == nil)
        #expect(
            tree.diagnostics.map(\.description) == [
                "lexicon/context.yml: error: nothing but comments; expected lists of words and rules; take the file from the "
                    + "lexicon of sitegen [empty-file]"
            ])
    }

    @Test func saysWhichByteIsNotUTF8() {
        let (tree, root) = YAMLTree.parse(Array("a: [".utf8) + [0xE1, 0x5D], path: "a.yml")
        #expect(root == nil)
        #expect(
            tree.diagnostics.map(\.description) == [
                "a.yml:1:5: error: byte 0xE1 isn't UTF-8; save the file as UTF-8; file left out [not-utf8]"
            ])
    }

    @Test(arguments: [
        ("a: tại", "1:4: error: text 'tại'; expected a list, such as [tại, ở]"),
        ("a: ", "1:3: error: nothing; expected a list, such as [tại, ở]"),
        ("a: {b: c}", "1:4: error: lines such as 'b: …'; expected a list, such as [tại, ở]"),
        (
            "a: một câu rất dài mà không ai muốn đọc cả hai lần",
            "1:4: error: text 'một câu rất dài mà không ai muốn đọc cả …'; expected a list, such as [tại, ở]"
        ),
    ])
    func saysWhatItSawInsteadOfAList(_ text: String, _ problem: String) throws {
        var (tree, root) = YAMLTree.parse(Array(text.utf8), path: "a.yml")
        let keys = tree.mapping(try #require(root), known: ["a"])
        #expect(tree.texts(keys["a"]) == [])
        #expect(tree.diagnostics.map(\.description) == ["a.yml:\(problem) [wrong-type]"])
    }
}
