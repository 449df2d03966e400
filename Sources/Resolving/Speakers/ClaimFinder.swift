import Model

/// Finds what is claimed: behind the words of speech, or before them.
struct ClaimFinder {
    /// What may be claimed, and how surely.
    struct Claim: Equatable {
        enum Strength: Int, Comparable {
            /// It may as well only say where or when: `"nói tại Moscow"`.
            case weak
            case plain
            /// A colon, a quotation or `"rằng"` says so.
            case strong

            static func < (lhs: Strength, rhs: Strength) -> Bool { lhs.rawValue < rhs.rawValue }
        }

        let range: Range<Int>
        let strength: Strength
        var isQuotation = false
    }

    let clause: SpeechClause
    let source: SpeechSource
    /// Reads whom words are addressed to: `"nói với báo Aksam"`.
    let reader: SourceReader

    /// The claim that begins at the token `index` or behind it.
    func claim(behind index: Int) -> Claim? {
        var first = index
        var isStrong = false
        while clause.has(.particle, at: first) || clause.has(.filler, at: first) {
            isStrong = isStrong || clause.has(.particle, at: first)
            first += 1
        }
        switch clause.kind(first) {
        case nil: return nil
        case .colon?: return claim(from: first + 1, .strong) ?? quotation(behind: clause.tokens[first].span.end)
        case .quotation?: return claim(from: first, .strong)
        case .comma?: return claim(behindComma: first)
        case .dash?, .bracket?: return nil
        case .cue(let number)?:
            return source.marks.cues[number].kind == .accordingTo ? claim(from: first, .plain) : nil
        case .word(let word)? where !isStrong: return claim(from: first, opening: word)
        case .number? where !isStrong: return circumstanced(from: first)
        default: return claim(from: first, isStrong ? .strong : .plain)
        }
    }

    /// The claim that a colon, `"rằng"` or quotation marks announce not far behind the token `index`: `"chia sẻ quan điểm
    /// đó: “…”"`.
    func announcedClaim(behind index: Int) -> Claim? {
        for place in index..<min(clause.tokens.count, index + ClaimFinder.announcementReach) {
            let token = clause.tokens[place]
            if token.isQuotation || token.kind == .colon || token.is(.particle) { return claim(behind: place) }
            if token.isCue || token.kind == .comma && !isQuotation(at: place + 1) { return nil }
        }
        return nil
    }

    /// The claim that ends before the token `index`, where the words of speech begin.
    func claim(before index: Int) -> Claim? {
        var end = index
        while end > 0, clause.tokens[end - 1].isAdverbial { end -= 1 }
        if end > 0, case .cue(let number) = clause.tokens[end - 1].kind, source.marks.cues[number].kind == .accordingTo
        {
            end -= 1
        }
        guard end > 0 else { return nil }
        if clause.tokens[end - 1].isQuotation { return quotation(at: end - 1) }
        guard clause.kind(end - 1) == .comma || clause.kind(end - 1) == .dash else { return nil }
        end -= 1
        if end > 0, clause.tokens[end - 1].isQuotation { return quotation(at: end - 1) }
        // "“…”, Giám đốc SOHR, Rami Abdel Rahman, nói": of what stands behind a quotation nothing is claimed.
        let opening = clause.tokens[..<end].suffix(ClaimFinder.announcementReach).lastIndex { $0.isQuotation }
        if let opening, clause.kind(opening + 1) == .comma || clause.kind(opening + 1) == .dash {
            return quotation(at: opening)
        }
        guard end >= ClaimFinder.shortest else { return nil }
        return Claim(
            range: clause.tokens[0].span.start..<clause.tokens[end - 1].span.end, strength: strength(ofOpening: 0))
    }

    /// The quotation that ends right before the clause: `"“Không!” - Ông nói."`
    func quotationBeforeClause() -> Claim? {
        let number = SpeechLexer.firstIndex(upTo: source.marks.quotations.count) {
            source.marks.quotations[$0].start >= clause.range.lowerBound
        }
        guard number > 0 else { return nil }
        let quotation = source.marks.quotations[number - 1]
        guard quotation.end <= clause.range.lowerBound,
            isGap(quotation.end..<clause.range.lowerBound, allowsLineEnd: false)
        else { return nil }
        return Claim(range: quotation.range, strength: .strong, isQuotation: true)
    }

    /// The rest of the clause from the token `first`.
    func claim(from first: Int, _ strength: Claim.Strength) -> Claim? {
        guard first < clause.tokens.count else { return nil }
        let isQuotation = clause.tokens[first].isQuotation
        guard isQuotation || clause.tokens.count - first >= ClaimFinder.shortest else { return nil }
        let isAlone = isQuotation && first == clause.tokens.count - 1
        return Claim(range: clause.span(first, clause.tokens.count).range, strength: strength, isQuotation: isAlone)
    }
}

private extension ClaimFinder {
    /// In tokens.
    static let shortest = 2
    /// The tokens that a claim has at least which opens with where or when.
    static let shortestCircumstanced = 6
    /// In tokens, from a cue to what announces its claim.
    static let announcementReach = 8
    /// The bytes between a colon and the quotation in the next paragraph: line end and marks.
    static let longestGap = 12

    func isQuotation(at index: Int) -> Bool {
        index < clause.tokens.count && clause.tokens[index].isQuotation
    }

    func claim(behindComma comma: Int) -> Claim? {
        switch clause.kind(comma + 1) {
        case .word(.contrast)?, .word(.junction)?, .cue?: nil
        case .word(.preposition)?: claim(from: comma + 1, .weak)
        default: claim(from: comma + 1, .plain)
        }
    }

    func claim(from first: Int, opening word: SpeechWord) -> Claim? {
        switch word {
        case .junction: nil
        // "cho biết trong khi A, B", but "nói nhưng không tiết lộ gì".
        case .contrast: clause.has(.withholding, at: first + 1) ? nil : claim(from: first, .weak)
        case .preposition, .adverb: circumstanced(from: first)
        case .conjunction: claim(from: first, .weak)
        default: claim(from: first, .plain)
        }
    }

    /// The claim behind where, when or to whom something is said: `"nói với báo Aksam rằng …"`.
    func circumstanced(from first: Int) -> Claim? {
        var comma: Int?
        for index in first..<clause.tokens.count {
            switch clause.tokens[index].kind {
            case .word(.particle), .colon: return claim(behind: index)
            case .comma where comma == nil: comma = index
            case .quotation where index <= first + 6: return claim(from: index, .plain)
            case .cue: break
            default: continue
            }
            if clause.tokens[index].isCue { break }
        }
        var start = first
        if clause.has(.preposition, at: first),
            let addressee = reader.phrase(at: first + 1, before: clause.tokens.count),
            addressee.kind == .organisation || addressee.kind == .person
        {
            start = addressee.tokens.upperBound
        } else if let comma, comma + ClaimFinder.shortestCircumstanced / 2 < clause.tokens.count,
            comma <= first + ClaimFinder.shortestCircumstanced
        {
            return claim(behindComma: comma)
        }
        guard clause.tokens.count - start >= ClaimFinder.shortestCircumstanced else { return nil }
        if clause.kind(start) == .comma { return claim(behindComma: start) }
        return claim(from: start, .weak)
    }

    func quotation(at index: Int) -> Claim {
        Claim(range: clause.tokens[index].span.range, strength: .strong, isQuotation: true)
    }

    /// The quotation that opens the next paragraph.
    func quotation(behind offset: Int) -> Claim? {
        let number = SpeechLexer.firstIndex(upTo: source.marks.quotations.count) {
            source.marks.quotations[$0].start >= offset
        }
        guard number < source.marks.quotations.count else { return nil }
        let quotation = source.marks.quotations[number]
        guard isGap(offset..<quotation.start, allowsLineEnd: source.document.kind == .article) else { return nil }
        return Claim(range: quotation.range, strength: .strong, isQuotation: true)
    }

    /// Whether nothing but spaces and marks stands there.
    func isGap(_ range: Range<Int>, allowsLineEnd: Bool) -> Bool {
        guard range.count <= ClaimFinder.longestGap else { return false }
        return range.allSatisfy { offset in
            let byte = source.document.text[offset]
            switch byte {
            case 0x0A: return allowsLineEnd
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return false
            case 0x80...: return TextMark.covers(offset, of: source.document.text)
            default: return true
            }
        }
    }

    /// A part that opens with where or when is hardly what is claimed: `"Phát biểu tại Moscow, ông nói …"`.
    func strength(ofOpening index: Int) -> Claim.Strength {
        let token = clause.tokens[index]
        return token.is(.preposition) || token.is(.conjunction) || token.isCue ? .weak : .plain
    }
}
