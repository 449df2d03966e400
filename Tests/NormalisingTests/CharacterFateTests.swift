import Testing

@testable import Normalising

@Suite struct CharacterFateTests {
    @Test(
        arguments: [
            ("a", CharacterFate.keep), ("\n", .keep), ("đ", .keep), ("ế", .keep), ("…", .keep), ("🚀", .keep),
            ("\t", .tab),
            ("\u{301}", .compose), ("\u{212B}", .compose), ("\u{344}", .compose), ("\u{A0}", .space),
            ("\r", .breakLine),
            ("\u{2028}", .breakLine), ("\u{AD}", .remove), ("\u{200B}", .remove), ("\u{200D}", .join),
            ("\u{80}", .remove),
        ] as [(Unicode.Scalar, CharacterFate)])
    func decides(_ scalar: Unicode.Scalar, _ expected: CharacterFate) {
        #expect(CharacterFate(of: scalar) == expected)
    }

    /// What is kept without asking the composer must be what Unicode composes with nothing before it.
    @Test func keepsOnlyWhatIsComposedAlready() {
        for value in UInt32(0x80)..<0x20000 {
            guard let scalar = Unicode.Scalar(value), CharacterFate(of: scalar) == .keep else { continue }
            #expect(scalar.properties.canonicalCombiningClass == .notReordered, "U+\(String(value, radix: 16))")
            let letter = String(scalar)
            #expect(Composer.composed(Array(("a" + letter).utf8)) == Array(("a" + letter).utf8))
        }
    }

    @Test(arguments: [
        ("🧑", "🚀", true), ("a", "🚀", false), ("🧑", "b", false), ("", "🚀", false), ("❤\u{FE0F}", "🔥", true),
    ])
    func joinsOnlyEmoji(_ before: String, _ after: String, _ expected: Bool) {
        #expect(CharacterFate.joins(Array(before.utf8), Array(after.utf8), at: 0) == expected)
    }
}
