import Testing

@testable import Reading

@Suite struct LineReaderTests {
    @Test(arguments: [
        ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb", ["a", "b"]), ("\n\n", ["", ""]), ("a\rb\n", ["a\rb"]),
        ("Mỹ\n\nNga\r\n", ["Mỹ", "", "Nga"]),
    ])
    func givesEachLineWithoutItsEnd(_ text: String, _ expected: [String]) {
        let bytes = Array(text.utf8)
        var reader = LineReader(bytes)
        var lines: [String] = []
        while let line = reader.next() { lines.append(String(decoding: bytes[line], as: UTF8.self)) }
        #expect(lines.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
        #expect(reader.offset == bytes.count)
        #expect(reader.line == 1 + bytes.count { $0 == 0x0A })
    }
}
