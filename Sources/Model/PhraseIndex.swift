/// Short phrases, each with the number of what it belongs to, that is asked which of them stands beside a name.
///
/// The numbers tell rules apart: in `"chuyên gia quân sự Song Zhongping"` the longest phrase before the name is
/// `"chuyên gia quân sự"`, one of the words of the rule `person-titled`. Phrases are compared in small letters.
package struct PhraseIndex: Sendable {
    /// A phrase in the text.
    package struct Match: Hashable, Sendable {
        package let range: Range<Int>
        /// The number that came with the phrase.
        package let number: Int
    }

    private let forwards: ByteTrie
    private let forwardNumbers: [Int]
    private let backwards: ByteTrie
    private let backwardNumbers: [Int]

    /// Creates the index; where two phrases are the same, the first one's number counts.
    package init(_ phrases: [(text: String, number: Int)]) {
        let folded = phrases.map { (LetterCase.lowercased(Array($0.text.utf8)), $0.number) }
        (forwards, forwardNumbers) = PhraseIndex.trie(folded)
        (backwards, backwardNumbers) = PhraseIndex.trie(folded.map { ($0.0.reversed(), $0.1) })
    }

    /// The longest of the phrases that ends right before `offset`.
    package func longest(before offset: Int, in surroundings: Surroundings) -> Match? {
        var node = backwards.root
        var position = offset
        var longest: Match?
        let last = surroundings.wordEnd(before: offset) ?? offset
        while let end = surroundings.wordEnd(before: position) {
            let start = surroundings.wordStart(before: end)
            for index in stride(from: end - 1, through: start, by: -1) {
                guard let next = backwards.step(from: node, with: surroundings.lower[index]) else { return longest }
                node = next
            }
            if start < end, let key = backwards.key(at: node) {
                longest = Match(range: start..<last, number: backwardNumbers[key])
            }
            guard start < end, let next = backwards.step(from: node, with: UInt8(ascii: " ")) else { return longest }
            node = next
            position = start
        }
        return longest
    }

    /// The longest of the phrases that begins at `offset` and ends with a word.
    package func longest(at offset: Int, in surroundings: Surroundings) -> Match? {
        var node = forwards.root
        var longest: Match?
        for index in offset..<surroundings.range.upperBound {
            guard let next = forwards.step(from: node, with: surroundings.lower[index]) else { break }
            node = next
            if let key = forwards.key(at: node), !surroundings.isWord(at: index + 1) {
                longest = Match(range: offset..<(index + 1), number: forwardNumbers[key])
            }
        }
        return longest
    }

    private static func trie(_ phrases: [([UInt8], Int)]) -> (ByteTrie, [Int]) {
        var numbers: [[UInt8]: Int] = [:]
        for (phrase, number) in phrases where numbers[phrase] == nil { numbers[phrase] = number }
        let keys = numbers.keys.sorted { $0.lexicographicallyPrecedes($1) }
        return (ByteTrie(sortedKeys: keys), keys.compactMap { numbers[$0] })
    }
}
