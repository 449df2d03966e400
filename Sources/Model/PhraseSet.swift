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
        var node = backwards.root
        var position = offset
        while let end = surroundings.wordEnd(before: position) {
            let start = surroundings.wordStart(before: end)
            for index in stride(from: end - 1, through: start, by: -1) {
                guard let next = backwards.step(from: node, with: surroundings.lower[index]) else { return false }
                node = next
            }
            if start < end, backwards.key(at: node) != nil { return true }
            guard start < end, let next = backwards.step(from: node, with: PhraseSet.space) else { return false }
            node = next
            position = start
        }
        return false
    }

    /// Whether one of the phrases begins right behind `offset`.
    package func stands(behind offset: Int, in surroundings: Surroundings) -> Bool {
        var node = forwards.root
        var position = offset
        while let start = surroundings.wordStart(behind: position) {
            let end = surroundings.wordEnd(behind: start)
            for index in start..<end {
                guard let next = forwards.step(from: node, with: surroundings.lower[index]) else { return false }
                node = next
            }
            if start < end, forwards.key(at: node) != nil { return true }
            guard start < end, let next = forwards.step(from: node, with: PhraseSet.space) else { return false }
            node = next
            position = end
        }
        return false
    }

    /// Whether one of the phrases stands, as whole words, in the sentence, not too far from `offset`.
    package func stands(near offset: Int, in surroundings: Surroundings) -> Bool {
        surroundings.neighbourhood(of: offset).contains { start in
            !surroundings.isWord(at: start - 1) && isPhrase(from: start, in: surroundings)
        }
    }
}

private extension PhraseSet {
    static let space = UInt8(ascii: " ")

    /// Whether a phrase begins at `offset` and ends at the end of a word.
    func isPhrase(from offset: Int, in surroundings: Surroundings) -> Bool {
        var node = forwards.root
        for index in offset..<surroundings.range.upperBound {
            guard let next = forwards.step(from: node, with: surroundings.lower[index]) else { return false }
            node = next
            if forwards.key(at: node) != nil, !surroundings.isWord(at: index + 1) { return true }
        }
        return false
    }
}
