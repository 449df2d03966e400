import Model

/// Cuts stretches of a text into the tokens by which it is told who speaks.
struct SpeechLexer {
    private let text: [UInt8]
    private let lower: [UInt8]
    private let words: SpeechWords
    private let mentions: [Mention]
    private let marks: SpeechMarks
    private var nextMention = 0
    private var nextCue = 0
    private var nextQuotation = 0

    init(text: [UInt8], lower: [UInt8], words: SpeechWords, mentions: [Mention], marks: SpeechMarks) {
        self.text = text
        self.lower = lower
        self.words = words
        self.mentions = mentions
        self.marks = marks
    }

    /// The tokens of `range`. Quotations that it does not lie within are one token each; bracketed words without a cue,
    /// as the country of `"đài Sputnik (Nga)"`, are none.
    mutating func tokens(of range: Range<Int>) -> [SpeechToken] {
        nextMention = SpeechLexer.firstIndex(upTo: mentions.count) { mentions[$0].span.end > range.lowerBound }
        nextCue = SpeechLexer.firstIndex(upTo: marks.cues.count) { marks.cues[$0].span.end > range.lowerBound }
        nextQuotation = SpeechLexer.firstIndex(upTo: marks.quotations.count) {
            marks.quotations[$0].end > range.lowerBound
        }
        if nextQuotation < marks.quotations.count, marks.quotations[nextQuotation].start <= range.lowerBound,
            marks.quotations[nextQuotation].end >= range.upperBound
        {
            nextQuotation = marks.quotations.count
        }
        var tokens: [SpeechToken] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (token, end) = token(at: offset, before: range.upperBound)
            if let token { tokens.append(token) }
            offset = max(end, offset + 1)
        }
        return tokens
    }

    /// Whether the byte at `offset` belongs to a letter of any script or is a digit.
    static func isWord(at offset: Int, in text: [UInt8]) -> Bool {
        switch text[offset] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x80...: !TextMark.covers(offset, of: text)
        default: false
        }
    }

    /// The first index below `count` for which `isBehind` holds, as it does for all that follow; else `count`.
    static func firstIndex(upTo count: Int, where isBehind: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBehind(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

private extension SpeechLexer {
    mutating func token(at offset: Int, before limit: Int) -> (SpeechToken?, end: Int) {
        while nextQuotation < marks.quotations.count, marks.quotations[nextQuotation].end <= offset {
            nextQuotation += 1
        }
        if nextQuotation < marks.quotations.count, marks.quotations[nextQuotation].start <= offset {
            let span = marks.quotations[nextQuotation]
            return (SpeechToken(kind: .quotation(nextQuotation), span: span), span.end)
        }
        while nextMention < mentions.count, mentions[nextMention].span.end <= offset { nextMention += 1 }
        if nextMention < mentions.count, mentions[nextMention].span.start == offset {
            let span = mentions[nextMention].span
            return (SpeechToken(kind: .mention(nextMention), span: span), span.end)
        }
        while nextCue < marks.cues.count, marks.cues[nextCue].span.end <= offset { nextCue += 1 }
        if nextCue < marks.cues.count, marks.cues[nextCue].span.start == offset {
            let span = marks.cues[nextCue].span
            return (SpeechToken(kind: .cue(nextCue), span: span), span.end)
        }
        if isWord(at: offset) { return word(at: offset, before: limit) }
        return mark(at: offset, before: limit)
    }

    func word(at start: Int, before limit: Int) -> (SpeechToken?, end: Int) {
        if let (end, word) = words.longest(from: start, before: limit, of: lower) {
            return (SpeechToken(kind: .word(word), span: TextSpan(start..<end)), end)
        }
        let isNumber = isDigit(text[start])
        let nameStart = nextMention < mentions.count ? mentions[nextMention].span.start : limit
        var end = start + 1
        while end < min(limit, nameStart), isWord(at: end) || joins(at: end, inNumber: isNumber) { end += 1 }
        let isCapital = LetterCase.isUpper(LetterCase.scalar(in: text, at: start))
        let kind: SpeechToken.Kind = isNumber ? .number : isCapital ? .name : .plain
        return (SpeechToken(kind: kind, span: TextSpan(start..<end)), end)
    }

    /// Whether the mark at `offset` holds a word together: the hyphen of `"Ben-Gurion"`, the comma of `"2,5"`.
    func joins(at offset: Int, inNumber: Bool) -> Bool {
        guard offset + 1 < text.count, isWord(at: offset + 1) else { return false }
        switch text[offset] {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "/"): return true
        case UInt8(ascii: ","): return inNumber && isDigit(text[offset + 1])
        default: return false
        }
    }

    func mark(at offset: Int, before limit: Int) -> (SpeechToken?, end: Int) {
        func token(_ kind: SpeechToken.Kind, _ length: Int) -> (SpeechToken?, end: Int) {
            (SpeechToken(kind: kind, span: TextSpan(offset..<(offset + length))), offset + length)
        }
        switch text[offset] {
        case UInt8(ascii: ","), UInt8(ascii: ";"): return token(.comma, 1)
        case UInt8(ascii: ":"): return token(.colon, 1)
        case UInt8(ascii: "-"): return token(.dash, 1)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return token(.bracket, 1)
        case UInt8(ascii: "("), UInt8(ascii: "["):
            if let end = asideEnd(from: offset, before: limit) { return (nil, end) }
            return token(.bracket, 1)
        case 0xE2 where offset + 2 < limit && text[offset + 1] == 0x80 && (0x93...0x95).contains(text[offset + 2]):
            return token(.dash, 3)
        default: return (nil, offset + 1)
        }
    }

    /// The end of the bracketed words that open at `start`; `nil` where they are not closed or hold a cue.
    func asideEnd(from start: Int, before limit: Int) -> Int? {
        guard let close = text[start..<limit].firstIndex(where: { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") })
        else { return nil }
        let hasCue = nextCue < marks.cues.count && marks.cues[nextCue].span.start < close
        return hasCue ? nil : close + 1
    }

    func isWord(at offset: Int) -> Bool {
        offset < text.count && SpeechLexer.isWord(at: offset, in: text)
    }

    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
