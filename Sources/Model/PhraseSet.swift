/// A set of short phrases that is asked whether the words beside a name are one of them.
///
/// Phrases are compared in small letters; words are parted by single spaces.
package struct PhraseSet: Sendable {
    private let phrases: Set<[UInt8]>
    private let longest: Int

    package init(_ phrases: some Sequence<String>) {
        let folded = phrases.map { LetterCase.lowercased(Array($0.utf8)) }
        self.phrases = Set(folded)
        longest = folded.map { $0.count(where: { $0 == UInt8(ascii: " ") }) + 1 }.max() ?? 0
    }

    package var isEmpty: Bool { phrases.isEmpty }

    /// The number of words of the longest phrase that ends right before `offset`; 0 when none does.
    package func wordCount(before offset: Int, in surroundings: Surroundings) -> Int {
        let words = surroundings.words(before: offset, atMost: longest)
        for count in stride(from: words.count, to: 0, by: -1)
        where phrases.contains(surroundings.joined(words.suffix(count))) {
            return count
        }
        return 0
    }

    /// Whether one of the phrases ends right before `offset`.
    package func stands(before offset: Int, in surroundings: Surroundings) -> Bool {
        wordCount(before: offset, in: surroundings) > 0
    }

    /// Whether one of the phrases begins right behind `offset`.
    package func stands(behind offset: Int, in surroundings: Surroundings) -> Bool {
        let words = surroundings.words(behind: offset, atMost: longest)
        return words.indices.contains { phrases.contains(surroundings.joined(words.prefix($0 + 1))) }
    }

    /// Whether one of the phrases stands, as whole words, anywhere in the sentence.
    package func stands(within surroundings: Surroundings) -> Bool {
        phrases.contains { surroundings.contains($0) }
    }
}
