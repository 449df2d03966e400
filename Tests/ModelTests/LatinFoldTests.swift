import Foundation
import Model
import Testing

@Suite struct LatinFoldTests {
    @Test(
        arguments: [
            ("a", "a"), ("Z", "z"), ("7", "7"), ("ế", "e"), ("Ự", "u"), ("đ", "d"), ("Đ", "d"), ("ł", "l"), ("Ø", "o"),
            ("ş", "s"),
            ("İ", "i"), ("ı", "i"), ("ỹ", "y"),
        ] as [(Unicode.Scalar, Unicode.Scalar)])
    func findsTheBaseLetter(_ letter: Unicode.Scalar, _ base: Unicode.Scalar) {
        #expect(LatinFold.base(of: letter) == UInt8(ascii: base))
    }

    @Test(
        arguments: ["×", "÷", "ß", "Æ", "-", " ", "ж", "\u{301}", "€", "\u{250}", "\u{1EFF}", "\u{1F00}"]
            as [Unicode.Scalar])
    func findsNoneWhereThereIsNone(_ scalar: Unicode.Scalar) {
        #expect(LatinFold.base(of: scalar) == nil)
    }

    /// Where Unicode decomposes a letter of the two blocks to an ASCII letter and marks, the tables must agree.
    @Test func agreesWithUnicodeDecompositions() {
        for value in Array(UInt32(0xC0)...0x24F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(value),
                let first = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first, first.isASCII
            else { continue }
            let expected = UInt8(ascii: first) | 0x20
            #expect(LatinFold.base(of: scalar) == expected, "U+\(String(value, radix: 16))")
        }
    }

    @Test func knowsCombiningMarks() {
        #expect(LatinFold.isMark("\u{300}") && LatinFold.isMark("\u{36F}"))
        #expect(!LatinFold.isMark("\u{2FF}") && !LatinFold.isMark("\u{370}") && !LatinFold.isMark("e"))
    }
}
