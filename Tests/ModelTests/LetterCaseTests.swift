import Model
import Testing

@Suite struct LetterCaseTests {
    @Test(arguments: [
        ("Thổ Nhĩ Kỳ", "thổ nhĩ kỳ"), ("ĐƯỜNG ỦY BAN", "đường ủy ban"), ("Ả RẬP XÊ-ÚT", "ả rập xê-út"),
        ("ƠN ƯỚC", "ơn ước"), ("S-400 Mk.2", "s-400 mk.2"), ("Мста-Б Ё", "мста-б ё"),
        ("Škoda ŁÓDŹ Ž", "škoda łódź ž"),
        ("Ñ × Ø Þ", "ñ × ø þ"), ("“Nga” – «Mỹ»", "“nga” – «mỹ»"), ("[@`{", "[@`{"), ("中国 🚀 A", "中国 🚀 a"), ("", ""),
    ])
    func makesLettersSmall(_ text: String, _ expected: String) {
        #expect(LetterCase.lowercased(Array(text.utf8)) == Array(expected.utf8))
    }

    @Test func keepsLettersWhoseSmallFormIsLonger() {
        #expect(LetterCase.lowercased(Array("İstanbul".utf8)) == Array("İstanbul".utf8))
    }

    @Test func keepsLengthsAndBytesThatAreNoLetters() {
        for scalar in (0...0x2FFF).compactMap(Unicode.Scalar.init) {
            let bytes = Array(String(scalar).utf8)
            let small = LetterCase.lowercased(bytes)
            #expect(small.count == bytes.count)
            #expect(LetterCase.lowercased(small) == small)
        }
    }

    @Test func agreesWithUnicodeOnVietnameseLetters() {
        for letter in "AĂÂĐEÊIOÔƠUƯY" {
            for mark in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
                let capital = String(letter) + mark
                let composed = composed(capital)
                guard composed.unicodeScalars.count == 1 else { continue }
                let small = LetterCase.lowercased(Array(composed.utf8))
                #expect(String(decoding: small, as: UTF8.self) == composed.lowercased())
            }
        }
    }

    @Test(arguments: [
        ("Đ", true), ("đ", false), ("Ổ", true), ("ổ", false), ("Ж", true), ("İ", true), ("4", false), ("“", false),
        ("中", false),
    ])
    func tellsCapitals(_ letter: String, _ expected: Bool) {
        #expect(LetterCase.isUpper(LetterCase.scalar(in: Array(letter.utf8), at: 0)) == expected)
    }

    @Test func readsTheScalarAtAnOffset() {
        let text = Array("aĐổ🚀".utf8)
        #expect(LetterCase.scalar(in: text, at: 0) == 0x61)
        #expect(LetterCase.scalar(in: text, at: 1) == 0x110)
        #expect(LetterCase.scalar(in: text, at: 3) == 0x1ED5)
        #expect(LetterCase.scalar(in: text, at: text.count) == 0xFFFD)
    }

    /// The one-scalar form of a letter and a mark, where Unicode has one.
    private func composed(_ text: String) -> String {
        let found = (0xC0...0x1EFF).compactMap(Unicode.Scalar.init).first { String($0) == text }
        return found.map { String($0) } ?? text
    }
}
