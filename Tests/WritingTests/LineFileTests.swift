import Testing

@testable import Writing

@Suite struct LineFileTests {
    @Test(arguments: [[], ["một"], ["một", "", "end", "hai ba"]])
    func keepsItsLines(lines: [String]) throws {
        let bytes = LineFile.bytes(title: "thử 1", lines: lines)
        #expect(try #require(LineFile.lines(of: bytes, title: "thử 1")).map(String.init) == lines)
    }

    @Test func isNotTakenForAShorterOneWhenCutOff() {
        let bytes = LineFile.bytes(title: "thử 1", lines: ["một", "hai"])
        for count in bytes.indices { #expect(LineFile.lines(of: Array(bytes[..<count]), title: "thử 1") == nil) }
        #expect(LineFile.lines(of: bytes + [0x0A], title: "thử 1") == nil)
        #expect(LineFile.lines(of: bytes, title: "thử 2") == nil)
        #expect(LineFile.lines(of: [0xFF] + bytes, title: "thử 1") == nil)
    }
}
