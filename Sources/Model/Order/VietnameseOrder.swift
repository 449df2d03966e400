/// The alphabetical order of Vietnamese: a ă â b c d đ e ê … u ư v w x y z, tones after letters.
///
/// A name becomes three strings of weights that are compared one after the other:
///
/// 1. the letters, so that `"Đài Loan"` stands after `"Dubai"` and before `"Estonia"`;
/// 2. the tones (ngang, huyền, hỏi, ngã, sắc, nặng), so that `"Ba"` < `"Bà"` < `"Bạ"`, but `"Bà a"` < `"Ba b"`;
/// 3. the text itself, so that no two different names are equal.
///
/// Space comes before punctuation, punctuation before digits, digits before letters. A run of digits counts as a
/// number: `"F-4"` < `"F-16"`. Composed and decomposed letters weigh the same.
package struct VietnameseOrder: Hashable, Comparable, Sendable {
    private let letters: [UInt16]
    private let tones: [UInt8]
    private let text: String

    /// Weighs `text` once, so that sorting compares numbers only.
    package init(_ text: String) {
        var weigher = VietnameseWeigher()
        for scalar in text.unicodeScalars { weigher.add(scalar) }
        (letters, tones) = weigher.finish()
        self.text = text
    }

    package static func < (lhs: VietnameseOrder, rhs: VietnameseOrder) -> Bool {
        if lhs.letters != rhs.letters { return lhs.letters.lexicographicallyPrecedes(rhs.letters) }
        if lhs.tones != rhs.tones { return lhs.tones.lexicographicallyPrecedes(rhs.tones) }
        return lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
    }

    /// The letter under which a name stands in an index; `nil` before the first letter.
    package var initial: VietnameseLetter? {
        letters.first.flatMap(VietnameseLetter.init(weight:))
    }
}
