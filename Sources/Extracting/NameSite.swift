import Model

/// Where a name was found, with what stands beside it.
struct NameSite {
    let range: Range<Int>
    let text: [UInt8]
    let surroundings: Surroundings
    /// The name found right before it in the same sentence, where there is one.
    let previous: NameMatch?

    /// The word right before the name, as printed, where only a space parts them.
    var wordBefore: ArraySlice<UInt8>? {
        guard let word = surroundings.words(before: range.lowerBound, atMost: 1).last,
            word.upperBound + 1 == range.lowerBound
        else { return nil }
        return text[word]
    }

    /// The word right behind the name, as printed, where only a space parts them.
    var wordBehind: ArraySlice<UInt8>? {
        guard let word = surroundings.words(behind: range.upperBound, atMost: 1).first,
            word.lowerBound == range.upperBound + 1
        else { return nil }
        return text[word]
    }

    /// The name before it, where only a space parts them: the `"Nga"` of `"Tổng thống Nga Putin"`.
    var neighbour: NameMatch? {
        guard let previous, previous.span.end + 1 == range.lowerBound, text[previous.span.end] == 0x20 else { return nil }
        return previous
    }

    /// Whether `phrase`, in small letters, stands right before the name.
    func follows(_ phrase: [UInt8]) -> Bool {
        let count = phrase.count(where: { $0 == 0x20 }) + 1
        return surroundings.joined(surroundings.words(before: range.lowerBound, atMost: count)) == phrase
    }

    /// Whether the name is one word.
    var isOneWord: Bool { !text[range].contains(0x20) }

    /// The text between the name before it and the name itself.
    var gap: ArraySlice<UInt8>? {
        guard let previous, previous.span.end <= range.lowerBound else { return nil }
        return text[previous.span.end..<range.lowerBound]
    }
}
