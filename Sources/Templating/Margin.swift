/// How the lines of a template move when they are shown inside another.
///
/// A block written with four spaces and shown where two stand has the prefix of two and the removed part of four.
struct Margin: Hashable, Sendable {
    /// What each line gets.
    var prefix: [UInt8] = []
    /// What each line loses, as far as it has it.
    var removed: [UInt8] = []

    /// The white space with which a line is shown that is written with `written`.
    func indentation(of written: [UInt8]) -> [UInt8] {
        let common = zip(written, removed).prefix { $0 == $1 }.count
        return prefix + written.dropFirst(common)
    }

    /// The margin of what stands on lines of its own at `written` and was itself written with `removed`.
    func inside(_ written: [UInt8], removing removed: [UInt8] = []) -> Margin {
        Margin(prefix: indentation(of: written), removed: removed)
    }
}
