import Model

/// The spellings of one name that differ only in where the tone mark stands: `"Ủy ban"` and `"Uỷ ban"`.
///
/// Vietnamese has two habits for open syllables in oa, oe and uy: the mark on the first vowel (`hòa`, `thụy`) or on
/// the second (`hoà`, `thuỵ`). Newspapers use both, sometimes in one line.
enum NameVariants {
    /// `name` itself first, then the other spellings.
    static func spellings(of name: [UInt8]) -> [[UInt8]] {
        var spellings = [name]
        for habit in [onSecond, onFirst] {
            if let other = habit.respell(name) { spellings.append(other) }
        }
        return spellings
    }
}

private extension NameVariants {
    /// Where the mark goes: what stands for what, in UTF-8.
    struct Habit: Sendable {
        private let written: ByteTrie
        private let rewritten: [[UInt8]]

        /// Creates the habit of writing the second text of each pair for the first.
        init(_ pairs: [(from: String, to: String)]) {
            let sorted = pairs.map { (Array($0.from.utf8), Array($0.to.utf8)) }
                .sorted { $0.0.lexicographicallyPrecedes($1.0) }
            written = ByteTrie(sortedKeys: sorted.map(\.0))
            rewritten = sorted.map(\.1)
        }

        /// `name` in this habit; `nil` where that is how it is written.
        func respell(_ name: [UInt8]) -> [UInt8]? {
            var result: [UInt8] = []
            var copied = 0
            for offset in name.indices {
                guard let (length, other) = pair(in: name, at: offset) else { continue }
                result += name[copied..<offset] + other
                copied = offset + length
            }
            return copied == 0 ? nil : result + name[copied...]
        }

        /// What stands for the two vowels at `offset`, where they end their syllable: not for those of `"toàn"`.
        private func pair(in name: [UInt8], at offset: Int) -> (length: Int, other: [UInt8])? {
            var node = written.root
            for end in offset..<name.count {
                guard let next = written.step(from: node, with: name[end]) else { return nil }
                node = next
                guard let key = written.key(at: node) else { continue }
                let behind = Unicode.Scalar(LetterCase.scalar(in: name, at: end + 1))
                let goesOn = behind.flatMap(LatinFold.base) != nil
                return goesOn ? nil : (end + 1 - offset, rewritten[key])
            }
            return nil
        }
    }

    static let onSecond = Habit(pairs)
    static let onFirst = Habit(pairs.map { ($0.to, $0.from) })

    /// The mark on the first vowel, and on the second.
    static let pairs: [(from: String, to: String)] = [
        ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
        ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
        ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
        ("Òa", "Oà"), ("Óa", "Oá"), ("Ỏa", "Oả"), ("Õa", "Oã"), ("Ọa", "Oạ"),
        ("Òe", "Oè"), ("Óe", "Oé"), ("Ỏe", "Oẻ"), ("Õe", "Oẽ"), ("Ọe", "Oẹ"),
        ("Ùy", "Uỳ"), ("Úy", "Uý"), ("Ủy", "Uỷ"), ("Ũy", "Uỹ"), ("Ụy", "Uỵ"),
    ]
}
