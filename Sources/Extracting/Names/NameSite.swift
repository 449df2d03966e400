import Model

/// Where a name was found, with what stands beside it.
struct NameSite {
    let range: Range<Int>
    /// The end of the sentence.
    let limit: Int
    let finder: NameFinder
    let surroundings: Surroundings
    /// The name found right before it in the same sentence, where there is one.
    let previous: NameMatch?

    var text: [UInt8] { finder.text }

    /// The word right before the name, as printed, where only a space parts them.
    var wordBefore: ArraySlice<UInt8>? {
        guard let word = surroundings.word(before: range.lowerBound), word.upperBound + 1 == range.lowerBound
        else { return nil }
        return text[word]
    }

    /// The word right behind the name, as printed, where only a space parts them.
    var wordBehind: ArraySlice<UInt8>? {
        guard let word = surroundings.word(behind: range.upperBound), word.lowerBound == range.upperBound + 1
        else { return nil }
        return text[word]
    }

    /// The name before it, where only a space parts them: the `"Nga"` of `"Tổng thống Nga Putin"`.
    var neighbour: NameMatch? {
        guard let previous, previous.span.end + 1 == range.lowerBound, text[previous.span.end] == 0x20 else {
            return nil
        }
        return previous
    }

    /// Where `phrase`, in small letters, stands right before the name.
    func range(following phrase: [UInt8]) -> Range<Int>? {
        guard surroundings.has(phrase, before: range.lowerBound),
            let last = surroundings.word(before: range.lowerBound)
        else { return nil }
        return max(0, last.upperBound - phrase.count)..<last.upperBound
    }

    /// What is named behind the name, with only one of `gaps` between: `"Pháp"` of `"Anh, Pháp"`.
    func formsBehind(_ gaps: [[UInt8]]) -> [NameForm] {
        let behind = text[range.upperBound..<limit]
        guard let gap = gaps.first(where: { behind.starts(with: $0) }) else { return [] }
        return finder.longestForms(from: range.upperBound + gap.count, limit: limit)
    }

    /// What is named behind the name, where it is what `isMeant` asks for, with only one of `gaps` between.
    func country(behind gaps: [[UInt8]], where isMeant: (NameForm) -> Bool) -> TextSpan? {
        let behind = text[range.upperBound..<limit]
        guard let gap = gaps.first(where: { behind.starts(with: $0) }) else { return nil }
        let start = range.upperBound + gap.count
        for end in finder.ends(from: start, limit: limit).reversed() {
            let forms = finder.forms(from: start, to: end)
            if !forms.isEmpty { return forms.contains(where: isMeant) ? TextSpan(start..<end.offset) : nil }
        }
        return nil
    }

    /// Whether the name is one word.
    var isOneWord: Bool { !text[range].contains(0x20) }

    /// The name before it where it is a country's, with one of `gaps` between.
    func country(before gaps: [[UInt8]]) -> TextSpan? {
        guard let previous, previous.readings[0].entity.type == .country else { return nil }
        let gap = text[previous.span.end..<range.lowerBound]
        return gaps.contains { gap.elementsEqual($0) } ? previous.span : nil
    }
}
