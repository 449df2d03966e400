import Model

/// Tells whether a full stop ends a sentence or only shortens the word before it.
///
/// `"TP. HCM"`, `"ông Nikolay R. Kudashev"`, `"No. 5"` and the list's number `"1. Mỹ"` shorten; `"… với bà H. Theo …"`
/// ends, because `Theo` opens sentences and is no name.
struct FullStop: Sendable {
    private let abbreviations: WordList
    private let beforeNumbers: WordList
    private let initials: WordList
    private let openers: WordList
    private let siteEndings: WordList

    init(_ rules: SentenceRules) {
        abbreviations = WordList(rules.abbreviations)
        beforeNumbers = WordList(rules.beforeNumbers)
        initials = WordList(rules.initials)
        openers = WordList(rules.openers.map(WordList.capitalised))
        siteEndings = WordList(rules.siteEndings)
    }

    /// Whether the stop, with white space behind it, belongs to a shortened word or a list's number.
    func isShortening(_ stop: StopContext, sentenceStart: Int, in text: [UInt8]) -> Bool {
        guard isSingle(stop, in: text), !stop.hasClosers else { return false }
        let word = word(before: stop, sentenceStart: sentenceStart, in: text)
        if word.isEmpty { return false }
        if word.lowerBound == sentenceStart, isListNumber(word, in: text) { return true }
        let part = lastPart(of: word, in: text)
        if abbreviations.contains(word, of: text) || abbreviations.contains(part, of: text) { return true }
        switch stop.follower {
        case .number: return isInitial(part, in: text) || beforeNumbers.contains(word, of: text)
        case .capital: return isInitial(part, in: text) && !isOpener(stop, in: text)
        default: return false
        }
    }

    /// Whether a sentence ends here although no white space follows: `"S-400.Nga"`.
    func endsWithoutSpace(_ stop: StopContext, sentenceStart: Int, in text: [UInt8]) -> Bool {
        guard stop.follower == .capital, stop.stops.count == 1 else { return false }
        let second = stop.next + UTF8Reader.scalar(text, at: stop.next).length
        guard second < text.count, UTF8Reader.isLowercase(text, at: second) else { return false }
        if stop.hasClosers { return true }
        let word = word(before: stop, sentenceStart: sentenceStart, in: text)
        guard word.count > 1, !text[word].contains(UInt8(ascii: ".")) else { return false }
        if word.lowerBound == sentenceStart, isListNumber(word, in: text) { return false }
        if abbreviations.contains(word, of: text) || initials.contains(word, of: text) { return false }
        if siteEndings.end(at: stop.next, of: text, before: text.count) != nil { return false }
        let last = UTF8Reader.start(before: word.upperBound, in: text)
        return last > word.lowerBound && (UTF8Reader.isDigit(text[last]) || UTF8Reader.isLowercase(text, at: last))
    }
}

private extension FullStop {
    /// No word that a stop shortens is longer.
    static let longestWord = 24

    func isSingle(_ stop: StopContext, in text: [UInt8]) -> Bool {
        stop.stops.count == 1 && text[stop.stops.lowerBound] == UInt8(ascii: ".")
    }

    /// The word that touches the stop: `Pantsir-S`, `PGS.TS`; empty where there is none.
    func word(before stop: StopContext, sentenceStart: Int, in text: [UInt8]) -> Range<Int> {
        let end = stop.stops.lowerBound
        var start = end
        while start > sentenceStart, end - start < FullStop.longestWord {
            let previous = UTF8Reader.start(before: start, in: text)
            if Punctuation.separatesWords(text, at: previous) { break }
            start = previous
        }
        return start..<end
    }

    /// The part of a word behind its last inner stop: `TS` in `PGS.TS`.
    func lastPart(of word: Range<Int>, in text: [UInt8]) -> Range<Int> {
        guard let dot = text[word].lastIndex(of: UInt8(ascii: ".")) else { return word }
        return dot + 1..<word.upperBound
    }

    /// A single capital of the Latin alphabet or `Đ`. `Á` and `Ý` are no initials but Asia and Italy.
    func isInitial(_ part: Range<Int>, in text: [UInt8]) -> Bool {
        if part.count == 1 { return (0x41...0x5A).contains(text[part.lowerBound]) }
        if part.count == 2, text[part.lowerBound] == 0xC4, text[part.lowerBound + 1] == 0x90 { return true }
        return initials.contains(part, of: text)
    }

    /// Whether a word at the start of a sentence numbers a list: `1`, `12`, `a`, `II`.
    func isListNumber(_ word: Range<Int>, in text: [UInt8]) -> Bool {
        guard word.count <= 3 else { return false }
        let bytes = text[word]
        if bytes.allSatisfy(UTF8Reader.isDigit) { return true }
        if word.count == 1 { return UTF8Reader.isLetterOrDigit(text, at: word.lowerBound) }
        return bytes.allSatisfy { $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X") }
    }

    func isOpener(_ stop: StopContext, in text: [UInt8]) -> Bool {
        openers.end(at: stop.next, of: text, before: text.count) != nil
    }
}
