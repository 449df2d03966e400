import Model

/// Reads the statements of one clause: who says what by which words.
///
/// Each cue is read by itself, from left to right; what lies within what is for `ClaimNester`.
struct StatementReader {
    let source: SpeechSource
    let clause: SpeechClause
    let reader: SourceReader
    let subjects: SubjectFinder
    let claims: ClaimFinder
    /// What of the text stands before the clause and may be pointed back to.
    let before: Range<Int>?
    /// The last statements of the document before the clause.
    let spoken: ArraySlice<SpeechStatement>
    var memory: SpeakerMemory
    private(set) var statements: [SpeechStatement] = []
    /// Who speaks in the words of speech before, with those who hand it on.
    var lastChain: [Attribution.Source]?
    /// Who is cited before it is said by whom: `"Dẫn lời một quan chức, Reuters cho biết …"`.
    var cited: Attribution.Source?
    /// The cue that was read together with one before it.
    var answered: Int?

    init(
        _ clause: SpeechClause, of source: SpeechSource, offices: OfficeHolders, memory: SpeakerMemory,
        before: Range<Int>?, spoken: ArraySlice<SpeechStatement>
    ) {
        self.source = source
        self.clause = clause
        self.before = before
        self.spoken = spoken
        self.memory = memory
        reader = SourceReader(clause: clause, lower: source.lower, mentions: source.mentions, offices: offices)
        subjects = SubjectFinder(reader, cues: source.marks.cues)
        claims = ClaimFinder(clause: clause, source: source, reader: reader)
    }

    mutating func read() {
        readHeading()
        for index in clause.tokens.indices {
            guard case .cue(let number) = clause.tokens[index].kind, index != answered else { continue }
            let cue = source.marks.cues[number]
            switch cue.kind {
            case .says: readSaying(cue, at: index)
            case .denies: readDenial(cue, at: index)
            case .accordingTo: readAccount(cue, at: index)
            case .quotes: readCitation(cue, at: index)
            case .pointsBack: readPointer(cue, at: index)
            }
        }
    }

    mutating func add(_ statement: SpeechStatement) {
        statements.append(statement)
    }

    /// Who is meant by `phrase`, which is remembered.
    mutating func speaker(_ phrase: SourcePhrase) -> Attribution.Source {
        let span = clause.span(phrase.tokens.lowerBound, phrase.tokens.upperBound)
        let entity = entity(of: phrase, span)
        memory.note(phrase, entity, at: span.start)
        if phrase.kind == .person, let entity, phrase.tokens.count > 1 {
            memory.note(entity, holding: words(phrase.tokens.dropLast()))
        }
        return Attribution.Source(entity: entity, span: span)
    }

    /// Adds what the cue at the token `index` says of a claim behind it, one before it, or both.
    mutating func add(
        _ chain: [Attribution.Source], _ cue: SpeechCue, from subject: Int, behind index: Int,
        sharesSubject: Bool = false
    ) {
        let behind = cue.needsSign ? claims.announcedClaim(behind: index) : claims.claim(behind: index)
        var before = sharesSubject ? nil : claims.claim(before: subject)
        if behind == nil, before == nil, clause.tokens[..<subject].allSatisfy({ $0.isStop || $0.isAdverbial }) {
            before = claims.quotationBeforeClause()
        }
        if cue.needsSign, before?.isQuotation == false { before = nil }
        let takesBefore = before.map {
            $0.isQuotation || behind == nil || behind?.strength == .weak && $0.strength != .weak
        }
        if takesBefore == true, let before {
            add(SpeechStatement(chain: chain, claim: before.range, cue: cue.span, rule: cue.rule, isBehind: false))
        }
        if let behind, takesBefore != true || behind.strength != .weak {
            add(
                SpeechStatement(
                    chain: chain, claim: range(of: behind, said: subject), cue: cue.span, rule: cue.rule,
                    sharesSubject: sharesSubject))
        }
    }
}

private extension StatementReader {
    /// The rule of a heading such as `"Tổng thống Putin: Nga sẽ bán S-400"`.
    static let headingRule = "speaker-colon"
    /// The tokens of what stands behind the colon of a heading.
    static let shortestHeading = 4

    mutating func readHeading() {
        guard clause.opensParagraph, let phrase = reader.phrase(at: 0, before: clause.tokens.count),
            phrase.kind == .person || phrase.kind == .organisation, clause.kind(phrase.tokens.upperBound) == .colon,
            clause.tokens.count - phrase.tokens.upperBound > StatementReader.shortestHeading,
            let claim = claims.claim(behind: phrase.tokens.upperBound)
        else { return }
        add(SpeechStatement(chain: [speaker(phrase)], claim: claim.range, cue: nil, rule: StatementReader.headingRule))
    }

    mutating func readSaying(_ cue: SpeechCue, at index: Int) {
        switch subjects.subject(before: index, floor: 0) {
        case .none: readQuotation(cue, at: index)
        case .agent(let phrase):
            guard let claim = claims.announcedClaim(behind: index + 1), claim.strength == .strong else { return }
            lastChain = [speaker(phrase)]
            add(SpeechStatement(chain: lastChain ?? [], claim: claim.range, cue: cue.span, rule: cue.rule))
        case .elided:
            guard let chain = sharedChain(before: index) else { return }
            add(chain, cue, from: index, behind: index + 1, sharesSubject: true)
        case .phrase(let phrase):
            let chain = [speaker(phrase)] + (cited.map { [$0] } ?? [])
            cited = nil
            lastChain = chain
            add(chain, cue, from: phrase.tokens.lowerBound, behind: index + 1)
        }
    }

    /// Gives a quotation before a cue to whoever stands between them, even where that is not understood: `"“…”, nhà cựu
    /// ngoại giao nọ nói"`.
    mutating func readQuotation(_ cue: SpeechCue, at index: Int) {
        var first = index
        while first > 0, !clause.tokens[first - 1].isQuotation { first -= 1 }
        guard first > 0 else { return }
        while first < index, clause.tokens[first].isStop || clause.tokens[first].isAdverbial { first += 1 }
        guard first < index, let claim = claims.claim(before: first), claim.isQuotation else { return }
        let phrase = reader.phrase(at: first, before: index) ?? SourcePhrase(.unnamed, tokens: first..<index)
        lastChain = [speaker(phrase)]
        add(SpeechStatement(chain: lastChain ?? [], claim: claim.range, cue: cue.span, rule: cue.rule, isBehind: false))
    }

    /// The claim, ended at its comma where it stands in a clause that only says when: `"Sau khi Mỹ tuyên bố A, B"`.
    func range(of claim: ClaimFinder.Claim, said subject: Int) -> Range<Int> {
        var before = subject
        while before > 0, clause.tokens[before - 1].isAdverbial { before -= 1 }
        guard before > 0, clause.has(.conjunction, at: before - 1), claim.strength != .strong,
            let comma = clause.tokens.first(where: { $0.kind == .comma && $0.span.start > claim.range.lowerBound })
        else { return claim.range }
        return claim.range.lowerBound..<min(comma.span.start, claim.range.upperBound)
    }

    mutating func readDenial(_ cue: SpeechCue, at index: Int) {
        let chain: [Attribution.Source]
        var isShared = false
        switch subjects.subject(before: index, floor: 0) {
        case .none, .agent: return
        case .elided:
            guard let shared = sharedChain(before: index) else { return }
            chain = shared
            isShared = true
        case .phrase(let phrase): chain = [speaker(phrase)]
        }
        lastChain = chain
        guard let claim = claims.claim(behind: index + 1) else { return }
        add(
            SpeechStatement(
                chain: chain, claim: claim.range, cue: cue.span, rule: cue.rule, isDenial: true,
                sharesSubject: isShared))
    }

    /// Who speaks where the cue at the token `index` has no subject of its own: whoever did before, else the subject
    /// with which the clause begins.
    mutating func sharedChain(before index: Int) -> [Attribution.Source]? {
        if let lastChain { return lastChain }
        guard let phrase = subjects.openingSubject(before: index) else { return nil }
        lastChain = [speaker(phrase)]
        return lastChain
    }

    func entity(of phrase: SourcePhrase, _ span: TextSpan) -> EntityID? {
        switch phrase.kind {
        case .person, .organisation, .country: phrase.entity
        case .unnamed: nil
        case .pronoun: memory.person(before: span.start)
        case .organisationPronoun: memory.organisation(before: span.start)
        case .office:
            memory.holder(of: words(phrase.tokens), title: title(phrase), country: phrase.country, at: span.start)
        }
    }

    func words(_ tokens: Range<Int>) -> ArraySlice<UInt8> {
        let first = tokens.first { !clause.has(.quantifier, at: $0) } ?? tokens.lowerBound
        return source.lower[clause.span(first, max(tokens.upperBound, first + 1)).range]
    }

    /// The words of an office before its country: `"ngoại trưởng"`.
    func title(_ phrase: SourcePhrase) -> ArraySlice<UInt8> {
        let country = phrase.tokens.first { reader.mention(at: $0, .country) != nil } ?? phrase.tokens.upperBound
        return country > phrase.tokens.lowerBound ? words(phrase.tokens.lowerBound..<country) : words(phrase.tokens)
    }
}
