/// A set of short phrases that is asked whether the words beside a name are one of them.
///
/// Phrases are compared in small letters; their words are parted by single spaces, in the text also by quotation
/// marks: the phrase `"người phát ngôn"` stands before the name in `"Người phát ngôn “Peskov”"`.
package struct PhraseSet: Sendable {
    private let forwards: ByteTrie
    /// The phrases from their last byte to their first, for walks that begin at a name and go back.
    private let backwards: ByteTrie

    package init(_ phrases: some Sequence<String>) {
        let folded = phrases.map { LetterCase.lowercased(Array($0.utf8)) }
        forwards = ByteTrie(folded)
        backwards = ByteTrie(folded.map { $0.reversed() })
    }

    /// Whether one of the phrases ends right before `offset`.
    package func stands(before offset: Int, in surroundings: Surroundings) -> Bool {
        range(before: offset, in: surroundings) != nil
    }

    /// Whether one of the phrases begins right behind `offset`.
    package func stands(behind offset: Int, in surroundings: Surroundings) -> Bool {
        range(behind: offset, in: surroundings) != nil
    }

    /// Whether one of the phrases stands, as whole words, in the sentence, not too far from `offset`.
    package func stands(near offset: Int, in surroundings: Surroundings) -> Bool {
        range(near: offset, in: surroundings) != nil
    }

    /// The shortest of the phrases that ends right before `offset`.
    package func range(before offset: Int, in surroundings: Surroundings) -> Range<Int>? {
        var node = backwards.root
        var position = offset
        while let end = surroundings.wordEnd(before: position) {
            let start = surroundings.wordStart(before: end)
            for index in stride(from: end - 1, through: start, by: -1) {
                guard let next = backwards.step(from: node, with: surroundings.lower[index]) else { return nil }
                node = next
            }
            if start < end, backwards.key(at: node) != nil { return start..<lastEnd(before: offset, surroundings) }
            guard start < end, let next = backwards.step(from: node, with: PhraseSet.space) else { return nil }
            node = next
            position = start
        }
        return nil
    }

    /// The shortest of the phrases that begins right behind `offset`.
    package func range(behind offset: Int, in surroundings: Surroundings) -> Range<Int>? {
        var node = forwards.root
        var position = offset
        let first = surroundings.wordStart(behind: offset) ?? offset
        while let start = surroundings.wordStart(behind: position) {
            let end = surroundings.wordEnd(behind: start)
            for index in start..<end {
                guard let next = forwards.step(from: node, with: surroundings.lower[index]) else { return nil }
                node = next
            }
            if start < end, forwards.key(at: node) != nil { return first..<end }
            guard start < end, let next = forwards.step(from: node, with: PhraseSet.space) else { return nil }
            node = next
            position = end
        }
        return nil
    }

    /// The first of the phrases that stands, as whole words, in the sentence, not too far from `offset`.
    package func range(near offset: Int, in surroundings: Surroundings) -> Range<Int>? {
        for start in surroundings.neighbourhood(of: offset) where !surroundings.isWord(at: start - 1) {
            if let end = phraseEnd(from: start, in: surroundings) { return start..<end }
        }
        return nil
    }
}

private extension PhraseSet {
    static let space = UInt8(ascii: " ")

    /// The end of the word before the gap that ends at `offset`.
    func lastEnd(before offset: Int, _ surroundings: Surroundings) -> Int {
        surroundings.wordEnd(before: offset) ?? offset
    }

    /// The end of the phrase that begins at `offset` and ends at the end of a word.
    func phraseEnd(from offset: Int, in surroundings: Surroundings) -> Int? {
        var node = forwards.root
        for index in offset..<surroundings.range.upperBound {
            guard let next = forwards.step(from: node, with: surroundings.lower[index]) else { return nil }
            node = next
            if forwards.key(at: node) != nil, !surroundings.isWord(at: index + 1) { return index + 1 }
        }
        return nil
    }
}
