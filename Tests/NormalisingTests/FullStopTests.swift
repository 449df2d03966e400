import Testing

@testable import Normalising

@Suite struct FullStopTests {
    static func isShortening(_ text: String) -> Bool? {
        let bytes = Array(text.utf8)
        guard let stop = bytes.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let context = StopContext(bytes, stop..<stop + 1, in: 0..<bytes.count, isQuoting: false)
        return FullStop(.sample).isShortening(context, sentenceStart: 0, in: bytes)
    }

    @Test(arguments: [
        ("ở TP. HCM", true), ("PGS.TS. Trần", true), ("ở tp. HCM", false), ("John S. McCain", true), ("Đ. V", true),
        ("chị H. Theo", false), ("chị H. Theodor", true), ("Nam Á. Mỹ", false), ("số No. 5", true),
        ("số No. Mỹ", false),
        ("12. Mỹ", true), ("1234. Mỹ", false), ("IV. Mỹ", true), ("và 12. Mỹ", false), ("Mỹ . Nga", false),
    ])
    func tellsShorteningFromEnding(_ text: String, _ expected: Bool) {
        #expect(Self.isShortening(text) == expected)
    }
}
