import Model

/// The nouns of a sentence as far as it is read, and the preposition that waits for its noun.
struct NounDraft {
    private(set) var nouns: [SentenceNoun] = []
    private var governor: ClauseMark?
    private let tokens: SentenceTokens
    private let marks: ClauseMarks
    private let verbs: [Range<Int>]
    private var nextVerb = 0

    init(tokens: SentenceTokens, marks: ClauseMarks, verbs: [Range<Int>]) {
        self.tokens = tokens
        self.marks = marks
        self.verbs = verbs
    }

    mutating func addName(_ entities: [EntityID], named: EntityID, span: TextSpan, at index: Int) {
        let phrase = phraseStart(before: index)..<index + 1
        if governor != nil, isSubject(behind: phrase) { governor = nil }
        // "khỏi Liên minh Bắc Đại Tây Dương (NATO)": a name in brackets stands where the one before stands.
        if isInBrackets(index), let last = nouns.last, last.token == index - 2 { governor = last.governor }
        nouns.append(
            SentenceNoun(
                entities: entities, named: named, span: span, token: index, phrase: phrase, governor: governor,
                isOwner: governor == nil && named.type != .weapon && isBehindThing(index) && !isDoer(at: index),
                isName: true))
        if !goesOn(behind: index) { governor = nil }
    }

    /// The state behind a name; of somebody unknown that of the name right before: tướng Ấn Độ `Iyer`.
    func state(of entity: EntityID, at index: Int, _ states: StateFinder) -> EntityID {
        let state = states.state(behind: entity)
        guard state == entity, entity.type == .person, let last = nouns.last, last.token == index - 1,
            last.phrase.lowerBound < last.token
        else { return state }
        return last.state ?? state
    }

    mutating func addPronoun(_ pronoun: Pronoun) {
        nouns.append(
            SentenceNoun(
                entities: pronoun.entities, named: nil, span: tokens.span(of: pronoun.tokens),
                token: pronoun.tokens.lowerBound,
                phrase: pronoun.tokens, governor: governor, isOwner: false, isName: false))
        governor = nil
    }

    mutating func pass(_ mark: ClauseMark) {
        if mark.kinds.contains(.unnamed) {
            addPronoun(Pronoun(tokens: mark.tokens, entities: []))
        } else if mark.kinds.contains(.preposition) {
            governor = mark
        } else if mark.modality != nil || !mark.kinds.isDisjoint(with: [.opener, .clauseNoun, .verb, .passive]) {
            governor = nil
        }
    }

    /// A verb ends what the preposition before it governs: “trong cuộc họp báo `chỉ trích` Mỹ”.
    mutating func passVerb(at index: Int) {
        while nextVerb < verbs.count, verbs[nextVerb].lowerBound < index { nextVerb += 1 }
        guard nextVerb < verbs.count, verbs[nextVerb].lowerBound == index else { return }
        if let mark = marks.mark(covering: index), mark.tokens.lowerBound < index { return }
        governor = nil
    }

    /// A preposition at the beginning of the sentence reaches to the first comma, “Theo Bộ Quốc phòng Nga, Mỹ …”; another
    /// one across the commas of a list of names.
    mutating func passComma(at index: Int) {
        let next = phraseEnd(behind: index + 1)
        let isOpening = governor.map { $0.tokens.lowerBound == 0 } ?? false
        // 'cho Ấn Độ, Mỹ "đáp lễ"': what is quoted behind a name is told of it.
        let isQuoted = next.map { tokens.tokens.indices.contains($0) && tokens.tokens[$0].kind == .quotationMark }
        if next == nil || isOpening || isQuoted ?? false || nouns.last?.governor != governor { governor = nil }
    }

    mutating func dropGovernor() { governor = nil }
}

private extension NounDraft {
    /// Where the words begin that belong to the name at `index`: titles, class nouns, counts, other names.
    func phraseStart(before index: Int) -> Int {
        var start = index
        while start > 0 {
            if let mark = marks.mark(endingBefore: start), !mark.kinds.isDisjoint(with: [.title, .thing]) {
                start = mark.tokens.lowerBound
            } else if tokens.mention(at: start - 1) != nil {
                start = nouns.last { $0.token == start - 1 }?.phrase.lowerBound ?? start - 1
            } else if case .value = tokens.tokens[start - 1].kind {
                start -= 1
            } else {
                break
            }
        }
        return start
    }

    /// Where the name ends that begins at `index` with its titles; `nil` where there is none.
    func phraseEnd(behind index: Int) -> Int? {
        var end = index
        while let mark = marks.mark(at: end), !mark.kinds.isDisjoint(with: [.title, .thing]) {
            end = mark.tokens.upperBound
        }
        guard tokens.mention(at: end) != nil else { return nil }
        while tokens.mention(at: end) != nil { end += 1 }
        return end
    }

    /// Whether `phrase` is joined to the one before, yet has a verb of its own: “… cho Ấn Độ và `Mỹ` phản đối”.
    func isSubject(behind phrase: Range<Int>) -> Bool {
        guard let last = nouns.last, last.governor == governor, governor != nil, phrase.lowerBound > last.token + 1
        else { return false }
        var end = phrase.upperBound
        while tokens.mention(at: end) != nil { end += 1 }
        return SentenceReading.isVerb(at: end, marks: marks, verbs: verbs)
            && !(governor?.kinds.contains(.between) ?? false)
    }

    /// Whether what stands behind the name at `index` still belongs to its preposition: cho Nga `và` Ấn Độ, Nga `Putin`,
    /// also behind brackets: từ Liên minh châu Âu `(EU) và` Mỹ.
    func goesOn(behind index: Int) -> Bool {
        if isInBrackets(index + 2) { return true }
        let next = isInBrackets(index) ? index + 2 : index + 1
        guard next < tokens.tokens.count else { return false }
        if next == index + 1, tokens.mention(at: next) != nil || tokens.tokens[next].kind == .comma { return true }
        guard let mark = marks.mark(at: next), mark.kinds.contains(.joiner) else { return false }
        return phraseEnd(behind: mark.tokens.upperBound) != nil
    }

    /// Whether a verb stands right behind that names an event: “S-400 `Nga` bàn giao cho Ấn Độ”.
    func isDoer(at index: Int) -> Bool {
        guard let last = nouns.last, last.token == index - 1, last.isWeapon else { return false }
        return verbs.contains { $0.lowerBound == index + 1 }
    }

    /// Whether it stands alone in brackets, and explains the name before: Tập đoàn BAE (`Anh`).
    func isInBrackets(_ index: Int) -> Bool {
        tokens.isBracket(index - 1) && tokens.isBracket(index + 1)
    }

    /// Whether a name stands right behind a weapon's, or behind the word for a thing: S-400 `Nga`, vũ khí `Nga`.
    func isBehindThing(_ index: Int) -> Bool {
        if let last = nouns.last, last.token == index - 1, last.isWeapon { return true }
        return marks.mark(endingBefore: index)?.kinds.contains(.thing) ?? false
    }
}
