import Model

/// Ends the claims of one clause where somebody else begins to speak, or the article itself.
struct ClaimTrimmer {
    private let clause: SpeechClause
    private let reader: SourceReader

    init(_ reader: SourceReader) {
        self.reader = reader
        clause = reader.clause
    }

    /// The statements of the clause, in the order of their words of speech, with their claims trimmed.
    func trimmed(_ statements: [SpeechStatement]) -> [SpeechStatement] {
        statements.enumerated().map { place, statement in
            guard statement.isBehind, let cue = statement.cue else { return statement }
            var end = statement.claim.upperBound
            for later in statements[(place + 1)...] {
                let start = ClaimTrimmer.start(of: later)
                guard later.cue != statement.cue, start < end, start > cue.start else { continue }
                if let stop = self.end(of: statement, before: later) { end = min(end, stop) }
            }
            if let stop = contrast(in: statement) { end = min(end, stop) }
            var trimmed = statement
            if end > statement.claim.lowerBound { trimmed.claim = statement.claim.lowerBound..<end }
            return trimmed
        }
    }
}

private extension ClaimTrimmer {
    /// Where the words of speech begin, without a subject that stands further before.
    static func start(of statement: SpeechStatement) -> Int {
        statement.sharesSubject ? statement.cue?.start ?? statement.start : statement.start
    }

    /// Where a claim ends because of the words of speech behind it; `nil` where they lie within it.
    func end(of statement: SpeechStatement, before later: SpeechStatement) -> Int? {
        if !later.isBehind {
            // "Ông X nói A, theo Reuters": Reuters says all of it.
            let holdsBoth =
                later.claim.lowerBound <= statement.start && later.claim.upperBound > statement.claim.lowerBound
            return holdsBoth ? later.claim.upperBound : nil
        }
        let start = ClaimTrimmer.start(of: later)
        guard var index = clause.tokens.firstIndex(where: { $0.span.start >= start }), index > 0 else { return nil }
        let opening = index
        while index > 0, clause.tokens[index - 1].isAdverbial || joins(index - 1) { index -= 1 }
        while index < opening, clause.tokens[index].isAdverbial { index += 1 }
        // "Nga nói A, còn Mỹ cho biết B" are two claims; "Nga nói, Mỹ cho biết B" is one in the other.
        let isNew = later.sharesSubject ? index < opening : index + 1 < opening
        guard isNew, index > 0, clause.tokens[index - 1].span.end > statement.claim.lowerBound else { return nil }
        return clause.tokens[index - 1].span.end
    }

    func joins(_ index: Int) -> Bool {
        let token = clause.tokens[index]
        return token.kind == .comma || token.is(.contrast) || token.is(.junction)
    }

    /// Where the article goes on by itself: `"Boeing thông báo A, song không nêu lý do"`, `"Ông X nói Ankara hy vọng A, nhưng phía Kremlin đã từ chối"`.
    func contrast(in statement: SpeechStatement) -> Int? {
        guard let cue = statement.cue,
            let first = clause.tokens.firstIndex(where: { $0.span.start >= cue.end }),
            !clause.has(.particle, at: first),
            clause.kind(first) != .colon, !clause.tokens[first].isQuotation
        else { return nil }
        for index in first..<clause.tokens.count where clause.has(.contrast, at: index) {
            let last = clause.kind(index - 1) == .comma ? index - 2 : index - 1
            guard last > first, clause.has(.withholding, at: index + 1) || last < index - 1 && opensState(index + 1)
            else { continue }
            return clause.tokens[last].span.end
        }
        return nil
    }

    /// Whether a state or organisation stands there by words that set it against somebody: `"phía Kremlin"`.
    func opensState(_ index: Int) -> Bool {
        clause.has(.government, at: index) && reader.phrase(at: index, before: clause.tokens.count)?.entity != nil
    }
}
