import Model
import Testing

@Suite struct NameExampleTests {
    static let position = SourcePosition(path: "context.yml", line: 3, column: 9)

    @Test func readsTheNamesInBrackets() throws {
        let example = try #require(NameExample(notation: "Thủ tướng [Anh] gặp [Đức].", position: Self.position))
        #expect(example.text == "Thủ tướng Anh gặp Đức.")
        #expect(example.names == [TextSpan(15..<18), TextSpan(25..<31)])
        #expect(example.position == Self.position)
    }

    @Test func readsASentenceWithoutBracketsAsACounterExample() {
        #expect(NameExample(notation: "Anh nói.", position: Self.position)?.names == [])
    }

    @Test(arguments: ["[Anh nói", "Anh] nói", "[[Anh]]", "[] nói", "[Anh] và ]"])
    func refusesBracketsThatDoNotPair(_ notation: String) {
        #expect(NameExample(notation: notation, position: Self.position) == nil)
    }
}
