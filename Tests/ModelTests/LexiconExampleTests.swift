import Model
import Testing

@Suite struct LexiconExampleTests {
    static let position = SourcePosition(path: "context.yml", line: 3, column: 9)

    @Test func readsTheNamesInBrackets() throws {
        let example = try #require(LexiconExample(notation: "Thủ tướng [Anh] gặp [Đức].", position: Self.position))
        #expect(example.text == "Thủ tướng Anh gặp Đức.")
        #expect(example.spans == [TextSpan(15..<18), TextSpan(25..<31)])
        #expect(example.position == Self.position)
    }

    @Test func readsASentenceWithoutBracketsAsACounterExample() {
        #expect(LexiconExample(notation: "Anh nói.", position: Self.position)?.marks == [])
    }

    @Test func readsWhatAPieceMustMean() throws {
        let example = try #require(
            LexiconExample(notation: "Hôm [12/9 => XXXX-09-12], [Nga] nói.", position: Self.position))
        #expect(example.text == "Hôm 12/9, Nga nói.")
        #expect(
            example.marks == [
                LexiconExample.Mark(span: TextSpan(5..<9), value: "XXXX-09-12"),
                LexiconExample.Mark(span: TextSpan(11..<14)),
            ])
    }

    @Test(arguments: ["[Anh => ] nói", "[ => GB] nói", "[Anh nói", "Anh] nói", "[[Anh]]", "[] nói", "[Anh] và ]"])
    func refusesBracketsThatDoNotPair(_ notation: String) {
        #expect(LexiconExample(notation: notation, position: Self.position) == nil)
    }
}
