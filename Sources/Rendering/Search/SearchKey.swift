/// A place in the index: a word, and the word behind it; `next` is empty where the word stands for itself.
///
/// `tho nhi` comes behind `tho` and before `thoa`.
struct SearchKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    let word: String
    let next: String

    var description: String { next.isEmpty ? word : "\(word) \(next)" }

    static func < (lhs: SearchKey, rhs: SearchKey) -> Bool {
        lhs.word == rhs.word
            ? lhs.next.utf8.lexicographicallyPrecedes(rhs.next.utf8)
            : lhs.word.utf8.lexicographicallyPrecedes(rhs.word.utf8)
    }
}
