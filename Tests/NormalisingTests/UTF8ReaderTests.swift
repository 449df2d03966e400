import Testing

@testable import Normalising

@Suite struct UTF8ReaderTests {
    @Test(arguments: ["a", "đ", "ế", "🚀", "\u{10FFFF}", "\u{7FF}", "\u{800}", "\u{FFFF}"] as [Unicode.Scalar])
    func readsWhatSwiftWrites(_ scalar: Unicode.Scalar) {
        let bytes = Array(String(scalar).utf8)
        let read = UTF8Reader.scalar(bytes, at: 0)
        #expect(read.scalar == scalar)
        #expect(read.length == bytes.count)
        #expect(UTF8Reader.start(before: bytes.count + 1, in: [0x41] + bytes) == 1)
    }

    @Test(
        arguments: [[0x80], [0xC0, 0x80], [0xE1, 0xBA], [0xE1, 0x41, 0x41], [0xED, 0xA0, 0x80], [0xFF]] as [[UInt8]])
    func readsOtherBytesAsReplacementCharacters(_ bytes: [UInt8]) {
        #expect(UTF8Reader.scalar(bytes, at: 0).scalar == "\u{FFFD}")
        #expect(UTF8Reader.scalar(bytes, at: 0).length == 1)
    }

    /// The shortcuts for Vietnamese letters must say what Unicode says.
    @Test func agreesWithUnicodeOnLetters() {
        for value in (UInt32(0x20)..<0x250).filter({ !(0x7F...0xA0).contains($0) }) + (0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            // The feminine and masculine ordinals and the micro sign are letters to nobody who writes Vietnamese.
            if [0xAA, 0xB5, 0xBA].contains(value) { continue }
            let bytes = Array(String(scalar).utf8)
            let properties = scalar.properties
            #expect(UTF8Reader.isUppercase(bytes, at: 0) == properties.isUppercase, "U+\(String(value, radix: 16))")
            #expect(UTF8Reader.isLowercase(bytes, at: 0) == properties.isLowercase, "U+\(String(value, radix: 16))")
            let isWord = properties.isAlphabetic || (0x30...0x39).contains(value)
            #expect(UTF8Reader.isLetterOrDigit(bytes, at: 0) == isWord, "U+\(String(value, radix: 16))")
        }
    }
}
