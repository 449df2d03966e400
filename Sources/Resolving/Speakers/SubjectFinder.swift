import Model

/// Finds who is the subject of a word of speech: the phrase before it.
///
/// Of the part of the sentence before the cue, from the last comma or conjunction on, the phrase that ends right at the
/// cue is taken, unless a preposition governs it: in `"Bộ trưởng Lloyd Austin trong cuộc điện đàm với ông Hulusi Akar
/// cho biết"` the one that opens the part. An apposition hands over to the name before it: `"Maria Vorobyova, một quan
/// chức Nga, cho biết"`.
struct SubjectFinder {
    private let clause: SpeechClause
    private let reader: SourceReader
    private let cues: [SpeechCue]

    init(_ reader: SourceReader, cues: [SpeechCue]) {
        self.reader = reader
        self.cues = cues
        clause = reader.clause
    }

    /// What stands before a cue.
    enum Subject: Equatable {
        case phrase(SourcePhrase)
        /// By whom something is said: `"được ông Peskov xác nhận"`.
        case agent(SourcePhrase)
        /// Nothing: the subject is that of the words of speech before, as in `"…, cho rằng"`.
        case elided
        /// Something that cannot speak, or that is not understood.
        case none
    }

    /// The subject of what stands at the token `cue`, looked for no further back than the token `floor`.
    func subject(before cue: Int, floor: Int) -> Subject {
        var end = cue
        while end > floor, clause.tokens[end - 1].isAdverbial { end -= 1 }
        var start = end
        while start > floor, !opensPart(start - 1) { start -= 1 }
        if start == end { return apposed(before: start, floor: floor) ?? .elided }
        let phrases = phrases(in: start..<end)
        guard let phrase = chosen(of: phrases, from: start, to: end) else { return .none }
        if isPassive(phrase, from: start) { return .agent(phrase) }
        if let joint = joint(with: phrase, floor: floor) { return .phrase(joint) }
        if phrase.kind == .unnamed || phrase.kind == .office, phrase.tokens.lowerBound == firstWord(of: start, end),
            case .phrase(let name)? = apposed(before: start, floor: floor)
        {
            return .phrase(
                SourcePhrase(
                    name.kind, entity: name.entity, country: name.country,
                    tokens: name.tokens.lowerBound..<phrase.tokens.upperBound))
        }
        return .phrase(phrase)
    }

    /// The phrase with which the clause begins, when and where apart: `"Điện Kremlin ngày 22/5 chỉ trích việc …, cho
    /// rằng"`.
    func openingSubject(before cue: Int) -> SourcePhrase? {
        var start = 0
        while start < cue {
            let word = firstWord(of: start, cue)
            let follows = start > 0 && clause.has(.conjunction, at: start - 1)
            if !follows, word < cue, let phrase = reader.phrase(at: word, before: cue) { return phrase }
            while start < cue, !opensPart(start) { start += 1 }
            start += 1
        }
        return nil
    }
}

private extension SubjectFinder {
    struct Candidate {
        let phrase: SourcePhrase
        let isGoverned: Bool
    }

    /// Whether a part of a sentence may begin behind the token.
    func opensPart(_ index: Int) -> Bool {
        let token = clause.tokens[index]
        if token.isStop || token.isCue { return true }
        guard case .word(let word) = token.kind else { return false }
        return [.conjunction, .contrast, .junction, .particle, .filler].contains(word)
    }

    /// Whether a passive stands right before the phrase.
    func isPassive(_ phrase: SourcePhrase, from start: Int) -> Bool {
        var before = phrase.tokens.lowerBound
        while before > start, clause.tokens[before - 1].isAdverbial { before -= 1 }
        return before > start && clause.has(.passive, at: before - 1)
    }

    func firstWord(of start: Int, _ end: Int) -> Int {
        var first = start
        while first < end, clause.tokens[first].isAdverbial { first += 1 }
        return first
    }

    /// The phrases of a part of the sentence, from left to right.
    func phrases(in part: Range<Int>) -> [Candidate] {
        var found: [Candidate] = []
        var index = part.lowerBound
        var isGoverned = false
        // The last words that are no phrase: "quân đội" before "Nga".
        var loose: Int?
        while index < part.upperBound {
            if let phrase = reader.phrase(at: index, before: part.upperBound) {
                let isLoose = loose != nil && phrase.kind == .country && phrase.tokens.count == 1
                found.append(
                    Candidate(phrase: isLoose ? phrase.widened(from: loose ?? index) : phrase, isGoverned: isGoverned))
                index = max(phrase.tokens.upperBound, index + 1)
                isGoverned = false
                loose = nil
            } else {
                let token = clause.tokens[index]
                if token.is(.preposition) || token.is(.genitive) {
                    isGoverned = true
                    loose = nil
                } else if token.isAdverbial {
                    isGoverned = false
                    loose = nil
                } else {
                    loose = loose ?? index
                }
                index += 1
            }
        }
        return found
    }

    /// The phrase that speaks, of those before the token `end`.
    func chosen(of candidates: [Candidate], from start: Int, to end: Int) -> SourcePhrase? {
        if let last = candidates.last, !last.isGoverned, last.phrase.tokens.upperBound == end { return last.phrase }
        // A weapon or place right before the cue is its subject, and does not speak.
        if reader.mention(at: end - 1, .weapon) != nil { return nil }
        let first = candidates.first { !$0.isGoverned }
        guard let phrase = first?.phrase, phrase.tokens.lowerBound == firstWord(of: start, end) else { return nil }
        return phrase
    }

    /// `"Nga và Ấn Độ"`: two who speak at once have no single name.
    func joint(with phrase: SourcePhrase, floor: Int) -> SourcePhrase? {
        let start = phrase.tokens.lowerBound
        guard start - 1 > floor, clause.has(.junction, at: start - 1), phrase.kind != .pronoun else { return nil }
        var first = start - 1
        while first > floor, !opensPart(first - 1) { first -= 1 }
        guard let other = phrases(in: first..<(start - 1)).last?.phrase, other.tokens.upperBound == start - 1,
            (other.kind == .country) == (phrase.kind == .country)
        else { return nil }
        return SourcePhrase(.unnamed, tokens: other.tokens.lowerBound..<phrase.tokens.upperBound)
    }

    /// The name of which the part behind the comma before `start` is the apposition; the part may be empty.
    func apposed(before start: Int, floor: Int) -> Subject? {
        var end = start
        // Over at most two appositions: "ông X, Bộ trưởng Quốc phòng Nga, cho biết".
        for _ in 0..<2 {
            guard end - 1 > floor, clause.kind(end - 1) == .comma || clause.kind(end - 1) == .dash else { return nil }
            end -= 1
            var first = end
            while first > floor, !opensPart(first - 1) { first -= 1 }
            let word = firstWord(of: first, end)
            guard word < end, !isAccount(first - 1), let phrase = reader.phrase(at: word, before: end) else {
                return nil
            }
            if phrase.kind == .unnamed, phrase.tokens.upperBound == end,
                phrase.tokens.allSatisfy({ clause.kind($0) == .name })
            {
                return .phrase(phrase)
            }
            switch phrase.kind {
            case .person, .organisation:
                let closes =
                    phrase.tokens.upperBound == end || clause.has(.genitive, at: phrase.tokens.upperBound)
                    || phrase.kind == .organisation && isAttribute(phrase.tokens.upperBound)
                return closes ? .phrase(phrase) : nil
            case .office, .unnamed: end = first
            case .country, .pronoun, .organisationPronoun: return nil
            }
        }
        return nil
    }

    /// Whether the token is a `"theo"`: what follows it is no subject.
    func isAccount(_ index: Int) -> Bool {
        guard case .cue(let number)? = clause.kind(index) else { return false }
        return cues[number].kind == .accordingTo
    }

    /// Whether the token begins what describes an organisation: `"Global Times thuộc …"`.
    func isAttribute(_ index: Int) -> Bool {
        clause.has(.preposition, at: index)
    }
}
