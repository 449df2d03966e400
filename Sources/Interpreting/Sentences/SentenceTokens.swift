import Model

/// A sentence as a row of tokens, in which names, times and figures are one token each.
///
/// `"Nga bàn giao S-400 cho Ấn Độ."` has the tokens Nga, bàn, giao, S-400, cho, Ấn Độ.
struct SentenceTokens {
    let tokens: [SentenceToken]
    /// The text in small letters.
    let lower: [UInt8]
    /// Whether the sentence ends in a question mark.
    let isQuestion: Bool

    /// Creates the tokens of `sentence`; the indices name the first items that do not lie before it.
    init(
        _ sentence: TextSpan, of resolved: ResolvedDocument, lower: [UInt8], mentions: Range<Int>, times: Range<Int>,
        values: Range<Int>
    ) {
        self.lower = lower
        var items: [(span: TextSpan, kind: SentenceToken.Kind)] = []
        items += mentions.map { (resolved.mentions[$0].span, .mention($0)) }
        items += times.map { (resolved.times[$0].span, .time($0)) }
        items += values.map { (SentenceTokens.figure(of: resolved.values[$0]), .value($0)) }
        items.sort { $0.span == $1.span ? false : $0.span < $1.span }
        tokens = SentenceTokens.joined(
            SentenceTokens.tokens(in: sentence.range, items: items, lower: lower), mentions: resolved.mentions,
            lower: lower)
        let last = lower[sentence.range].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") }
        isQuestion = last == UInt8(ascii: "?")
    }

    /// The mention that a token is.
    func mention(at index: Int) -> Int? {
        guard tokens.indices.contains(index), case .mention(let number) = tokens[index].kind else { return nil }
        return number
    }

    /// The bytes from the first of `tokens` to the last.
    func span(of tokens: Range<Int>) -> TextSpan {
        TextSpan(
            self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound)
    }

    /// Whether the token at `index` is a round bracket.
    func isBracket(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .stop else { return false }
        let byte = lower[tokens[index].range.lowerBound]
        return byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
    }

    func isWord(at index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }
}

private extension SentenceTokens {
    /// The same tokens, where a dash between two states is a word: Nga `-` Thổ Nhĩ Kỳ.
    static func joined(_ tokens: [SentenceToken], mentions: [Mention], lower: [UInt8]) -> [SentenceToken] {
        func state(at index: Int) -> EntityID? {
            guard case .mention(let number) = tokens[index].kind, mentions[number].entity.type == .country else {
                return nil
            }
            return mentions[number].entity
        }
        var joined = tokens
        for index in tokens.indices.dropFirst().dropLast()
        where tokens[index].kind == .stop {
            let first = lower[tokens[index].range.lowerBound]
            if first == UInt8(ascii: "-") || first == 0xE2, let one = state(at: index - 1),
                let other = state(at: index + 1), one != other
            {
                joined[index] = SentenceToken(range: tokens[index].range, kind: .word)
            }
        }
        return joined
    }

    /// The figure of a value without the noun that it counts, whose words are tokens of their own: `36` tiêm kích.
    static func figure(of value: ValueMention) -> TextSpan {
        guard let noun = value.unitWord, noun.start > value.span.start, noun.start < value.span.end else {
            return value.span
        }
        return TextSpan(value.span.start..<noun.start)
    }

    static func tokens(
        in range: Range<Int>, items: [(span: TextSpan, kind: SentenceToken.Kind)], lower: [UInt8]
    ) -> [SentenceToken] {
        var tokens: [SentenceToken] = []
        var offset = range.lowerBound
        var next = 0
        while offset < range.upperBound {
            while next < items.count, items[next].span.start < offset { next += 1 }
            if next < items.count, items[next].span.start == offset {
                let end = items[next].span.end
                tokens.append(SentenceToken(range: offset..<end, kind: items[next].kind))
                offset = end
                continue
            }
            if let mark = mark(at: offset, in: lower) {
                if let kind = mark.kind {
                    tokens.append(SentenceToken(range: offset..<(offset + mark.length), kind: kind))
                }
                offset += mark.length
                continue
            }
            let limit = next < items.count ? min(items[next].span.start, range.upperBound) : range.upperBound
            var end = offset + 1
            while end < limit, mark(at: end, in: lower) == nil { end += 1 }
            tokens.append(SentenceToken(range: offset..<end, kind: .word))
            offset = end
        }
        return tokens
    }

    /// The white space or punctuation at `offset`; one without a kind is no token.
    static func mark(at offset: Int, in lower: [UInt8]) -> (length: Int, kind: SentenceToken.Kind?)? {
        switch lower[offset] {
        case 0x20, 0x0A, UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"): return (1, nil)
        case UInt8(ascii: ","): return (1, .comma)
        case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
            UInt8(ascii: "]"):
            return (1, .stop)
        case UInt8(ascii: "-"): return isSpaced(offset, in: lower) ? (1, .stop) : nil
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return (1, .quotationMark)
        case 0xE2: return longMark(at: offset, in: lower)
        default: return nil
        }
    }

    /// Quotation marks, dashes and dots of three bytes.
    static func longMark(at offset: Int, in lower: [UInt8]) -> (length: Int, kind: SentenceToken.Kind?)? {
        guard offset + 2 < lower.count, lower[offset + 1] == 0x80 else { return nil }
        switch lower[offset + 2] {
        case 0x93, 0x94: return (3, .stop)
        case 0x98, 0x99, 0x9C, 0x9D: return (3, .quotationMark)
        case 0xA6: return (3, nil)
        default: return nil
        }
    }

    static func isSpaced(_ offset: Int, in lower: [UInt8]) -> Bool {
        offset > 0 && lower[offset - 1] == 0x20 && offset + 1 < lower.count && lower[offset + 1] == 0x20
    }
}
