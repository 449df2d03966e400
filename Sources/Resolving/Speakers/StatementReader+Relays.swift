import Model

/// Words that hand on what somebody else says: `"theo Interfax"`, `"TASS dẫn lời ông Peskov"`, `"Đây là khẳng định của"`.
extension StatementReader {
    /// Reads `"theo"` with the source behind it.
    mutating func readAccount(_ cue: SpeechCue, at index: Int) {
        let count = clause.tokens.count
        guard var phrase = reader.phrase(at: index + 1, before: count), isAccount(phrase, at: index) else { return }
        var end = phrase.tokens.upperBound
        while end < count, clause.kind(end) != .comma, clause.kind(end) != .colon, !clause.tokens[end].isCue {
            end += 1
        }
        // "Theo ông Peskov cho biết, …": the words of speech behind the source are read in their turn.
        if end < count, clause.tokens[end].isCue { return }
        if let name = name(apposedAt: end, to: phrase) {
            phrase = name
            end = name.tokens.upperBound
        }
        end = self.end(ofApposition: end, to: phrase)
        let subject = speaker(phrase)
        let opens = clause.tokens[..<index].allSatisfy { $0.isAdverbial || $0.isStop || opensClause($0) }
        let statement: (Range<Int>) -> SpeechStatement = { range in
            SpeechStatement(chain: [subject], claim: range, cue: cue.span, rule: cue.rule)
        }
        let isLoose = end >= count && opens
        let behind = claims.claim(from: isLoose ? phrase.tokens.upperBound : end + 1, .plain)
        if index > 0, clause.tokens[..<index].dropLast().last?.isQuotation == true, index <= 2 {
            // "“…”, theo ông X, chuyên gia của Y": what stands behind only says who he is.
            addAccountOfWhatStands(before: index, of: subject, cue)
        } else if opens || index > 0 && opensClause(clause.tokens[index - 1]) {
            if let behind { add(statement(behind.range)) }
        } else if behind != nil {
            add(statement(clause.span(0, count).range))
        } else {
            addAccountOfWhatStands(before: index, of: subject, cue)
        }
    }

    /// Reads `"dẫn lời"`: an outlet before it, its source behind.
    mutating func readCitation(_ cue: SpeechCue, at index: Int) {
        var first = index + 1
        while clause.has(.particle, at: first) || clause.has(.genitive, at: first) { first += 1 }
        let phrase = reader.phrase(at: first, before: clause.tokens.count)
        if let (outlet, person) = passiveCitation(at: index) {
            let chain = [speaker(outlet), speaker(person)]
            lastChain = chain
            add(chain, cue, from: person.tokens.lowerBound, behind: index + 1)
            // "… được TASS dẫn lời cho biết": the second word of speech has the same subject.
            return
        }
        let subject = subjects.subject(before: index, floor: 0)
        guard first < clause.tokens.count else { return }
        let end = phrase?.tokens.upperBound ?? first + 1
        if let next = nextCue(from: first), next > first, isSaying(next) {
            // The source is the subject of the words of speech behind it.
            guard case .phrase(let outlet) = subject else { return }
            if claims.claim(behind: next + 1) == nil {
                let source =
                    phrase.map { speaker($0) } ?? Attribution.Source(entity: nil, span: clause.span(first, end))
                lastChain = [speaker(outlet), source]
                add(lastChain ?? [], cue, from: outlet.tokens.lowerBound, behind: next + 1)
                answered = next
                return
            }
            let claim = clause.span(first, clause.tokens.count).range
            add(SpeechStatement(chain: [speaker(outlet)], claim: claim, cue: cue.span, rule: cue.rule))
            return
        }
        let spoken = phrase.map { speaker($0) } ?? Attribution.Source(entity: nil, span: clause.span(first, end))
        switch subject {
        case .phrase(let outlet):
            let relay = speaker(outlet)
            lastChain = [relay, spoken]
            add([relay, spoken], cue, from: outlet.tokens.lowerBound, behind: end)
        case .elided, .agent, .none:
            if let last = statements.last, !last.isBehind {
                add(
                    SpeechStatement(
                        chain: last.chain + [spoken], claim: last.claim, cue: cue.span, rule: cue.rule, isBehind: false)
                )
            } else if clause.tokens[..<index].allSatisfy(\.isAdverbial) {
                cited = spoken
            } else if let lastChain {
                add(lastChain + [spoken], cue, from: index, behind: end, sharesSubject: true)
            }
        }
    }

    /// Reads `"Đây là khẳng định của ông Kalin"`, `"Ankara đã đưa ra chỉ trích trên"`: the claim is what stood before.
    mutating func readPointer(_ cue: SpeechCue, at index: Int) {
        guard let before, !spoken.contains(where: { $0.claim.overlaps(before) }) else { return }
        var found: SourcePhrase?
        if case .phrase(let phrase) = subjects.subject(before: index, floor: 0) { found = phrase }
        var next = index + 1
        while found == nil, next < clause.tokens.count, !clause.tokens[next].isStop {
            found = reader.phrase(at: next, before: clause.tokens.count)
            next += 1
        }
        guard var phrase = found else { return }
        if let name = name(apposedAt: phrase.tokens.upperBound, to: phrase) { phrase = name }
        add(
            SpeechStatement(
                chain: [speaker(phrase)], claim: before, cue: cue.span, rule: cue.rule, isBehind: false))
    }
}

private extension StatementReader {
    func opensClause(_ token: SpeechToken) -> Bool {
        token.is(.contrast) || token.is(.conjunction) || token.is(.junction)
    }

    /// Whether `"theo"` at the token `index` is followed by a source and not by what somebody goes by: `"đi theo Mỹ"`.
    func isAccount(_ phrase: SourcePhrase, at index: Int) -> Bool {
        let opensPart =
            index == 0 || clause.tokens[index - 1].isStop || clause.tokens[index - 1].isAdverbial
            || opensClause(clause.tokens[index - 1]) || clause.tokens[index - 1].isCue
        let end = phrase.tokens.upperBound
        let isClosed =
            end >= clause.tokens.count || clause.tokens[end].isStop || clause.tokens[end].isAdverbial
            || clause.tokens[end].isCue
        switch phrase.kind {
        case .person: return true
        case .organisation: return opensPart || isClosed
        case .country, .pronoun, .organisationPronoun: return opensPart && isClosed
        case .unnamed, .office: return opensPart && (isClosed || clause.kind(phrase.tokens.lowerBound) != .name)
        }
    }

    /// The person or organisation that is named behind the comma or dash at `index`, to whom `phrase` is an apposition:
    /// `"Đại sứ Nga tại New Delhi, ông Kudashev"`.
    func name(apposedAt index: Int, to phrase: SourcePhrase) -> SourcePhrase? {
        guard phrase.entity == nil, phrase.kind == .office || phrase.kind == .unnamed,
            clause.kind(index) == .comma || clause.kind(index) == .dash,
            let name = reader.phrase(at: index + 1, before: clause.tokens.count),
            name.kind == .person || name.kind == .unnamed && isName(name)
        else { return nil }
        let end = name.tokens.upperBound
        guard end >= clause.tokens.count || !clause.tokens[end].isCue, name.tokens.count <= 2 else { return nil }
        return SourcePhrase(
            name.kind, entity: name.entity, tokens: phrase.tokens.lowerBound..<name.tokens.upperBound)
    }

    /// Where the apposition of a name ends that begins behind the comma at `index`: `"Theo Vladimir Frolov, một nhà phân
    /// tích Nga, …"`; `index` itself where there is none.
    func end(ofApposition index: Int, to phrase: SourcePhrase) -> Int {
        guard phrase.kind == .person || isName(phrase), clause.kind(index) == .comma,
            let apposition = reader.phrase(at: index + 1, before: clause.tokens.count),
            apposition.kind == .unnamed || apposition.kind == .office
        else { return index }
        var end = apposition.tokens.upperBound
        while end < clause.tokens.count, !clause.tokens[end].isStop, !clause.tokens[end].isCue { end += 1 }
        return clause.kind(end) == .comma && end + 1 < clause.tokens.count ? end : index
    }

    /// Whether a phrase is a name that the lexicon does not hold.
    func isName(_ phrase: SourcePhrase) -> Bool {
        phrase.kind == .unnamed
            && phrase.tokens.allSatisfy { clause.kind($0) == .name || clause.has(.honorific, at: $0) }
    }

    mutating func addAccountOfWhatStands(before index: Int, of subject: Attribution.Source, _ cue: SpeechCue) {
        var end = index
        while end > 0, clause.tokens[end - 1].isStop, !clause.tokens[end - 1].isQuotation { end -= 1 }
        // A byline, "Vũ Anh (Theo CNBC)", claims nothing.
        guard clause.tokens[..<end].contains(where: { $0.kind == .plain || $0.isQuotation }) else { return }
        add(
            SpeechStatement(
                chain: [subject], claim: clause.span(0, end).range, cue: cue.span, rule: cue.rule, isBehind: false))
    }

    /// The next cue from the token `start` on, before any comma.
    func nextCue(from start: Int) -> Int? {
        clause.tokens[start...].prefix { !$0.isStop }.firstIndex { $0.isCue }
    }

    func isSaying(_ index: Int) -> Bool {
        guard case .cue(let number)? = clause.kind(index) else { return false }
        return source.marks.cues[number].kind == .says || source.marks.cues[number].kind == .denies
    }

    /// `"ông Peskov được TASS dẫn lời"`: the outlet, and who is cited.
    func passiveCitation(at index: Int) -> (outlet: SourcePhrase, person: SourcePhrase)? {
        var passive = index - 1
        while passive > 0, !clause.tokens[passive].isStop, !clause.has(.passive, at: passive) { passive -= 1 }
        guard passive > 0, clause.has(.passive, at: passive),
            let outlet = reader.phrase(at: passive + 1, before: index),
            case .phrase(let person) = subjects.subject(before: passive, floor: 0)
        else { return nil }
        return (outlet, person)
    }
}
