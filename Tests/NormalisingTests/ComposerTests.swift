import Foundation
import Testing

@testable import Normalising

@Suite struct ComposerTests {
    @Test(arguments: [
        "Thổ Nhĩ Kỳ", "đường Trường Sa", "ớ ợ ậ ặ ữ", "\u{301}x", "a\n\u{323}b", "각 \u{1112}\u{1161}\u{11AB}", "ά ὰ",
        "\u{958}",
        "q\u{307}\u{323}", "\u{F71}\u{F72}", "か\u{3099}",
    ])
    func composesAsFoundationDoes(_ text: String) {
        let decomposed = Array(text.decomposedStringWithCanonicalMapping.utf8)
        #expect(Composer.composed(decomposed) == Array(text.precomposedStringWithCanonicalMapping.utf8))
    }

    @Test func dropsMarksThatNobodyCouldRead() {
        let once = Composer.composed(Array(("e" + String(repeating: "\u{301}\u{323}", count: 50_000) + "f").utf8))
        #expect(once.count < 70)
        #expect(once.last == UInt8(ascii: "f"))
        #expect(Composer.composed(once) == once)
    }

    @Test(arguments: [7, 8, 9, 29, 30, 31])
    func changesNothingTheSecondTime(_ count: Int) {
        for base in ["a", "\u{958}", "ế", "\u{344}"] {
            let text = base + String(repeating: "\u{344}", count: count)
            let once = Composer.composed(Array(text.utf8))
            #expect(Composer.composed(once) == once)
        }
    }
}
