/// The lasting name of one article: the field `id`, else its file name without extension, in NFC.
///
/// `001_16ad8fb13f2a01a9`. Two ids that differ only in how their letters are composed are equal.
package struct ArticleID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let value: String

    package init(_ value: String) {
        self.value = value
    }

    package var description: String { value }

    package static func < (lhs: ArticleID, rhs: ArticleID) -> Bool {
        lhs.value < rhs.value
    }
}
