import Model

/// Decides whether what a trigger names happened, is planned, may happen or did not happen.
///
/// The nearest word before the trigger that says so decides: “Nga `sẽ` bàn giao”, “`có thể` sẽ mua”, “`chưa` nhận”. A
/// clause that opens with `nếu` is only possible. Without such a word the event happened.
struct ModalityReader: Sendable {
    private let cues: TokenPhrases
    /// What each cue says, by its place in the list.
    private let modalities: [Modality]
    private let conditions: TokenPhrases
    private let purposes: TokenPhrases

    init(_ words: ClauseWords) {
        var list: [String] = words.realisers
        var modalities = words.realisers.map { _ in Modality.actual }
        for modality in Modality.allCases {
            list += words.modality[modality] ?? []
            modalities += (words.modality[modality] ?? []).map { _ in modality }
        }
        cues = TokenPhrases(list)
        self.modalities = modalities
        conditions = TokenPhrases(words.conditions)
        purposes = TokenPhrases(words.purposes)
    }

    /// The modality of `trigger`, and the tokens that decide it.
    func modality(
        of trigger: EventTrigger, rule: EventRule, in sentence: SentenceReading, all triggers: [EventTrigger]
    ) -> (modality: Modality, evidence: Range<Int>?) {
        let start = start(of: trigger, in: sentence, all: triggers)
        let cue = lastCue(in: start..<trigger.tokens.lowerBound, of: sentence)
        if let condition = conditions.longest(
            at: sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true), in: sentence.tokens)
        {
            return (.possible, condition.tokens)
        }
        let own = rule.modality ?? .actual
        guard let cue else { return purpose(of: trigger, own: own, in: sentence) }
        // "không" before what is only wished or planned denies it; "sẽ" before it changes nothing of the wish.
        if rule.modality != nil, cue.modality == .actual { return (own, cue.tokens) }
        // "có thể sẽ": what may be planned is possible.
        if cue.modality == .planned,
            let earlier = lastCue(in: start..<cue.tokens.lowerBound, of: sentence),
            earlier.modality == .possible || earlier.modality == .denied,
            earlier.tokens.upperBound == cue.tokens.lowerBound
        {
            return (earlier.modality, earlier.tokens)
        }
        return (cue.modality, cue.tokens)
    }
}

private extension ModalityReader {
    /// What is done `để` something else is meant to lead there; where money was spent it did.
    func purpose(
        of trigger: EventTrigger, own: Modality, in sentence: SentenceReading
    ) -> (modality: Modality, evidence: Range<Int>?) {
        let start = sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true)
        guard own == .actual, let purpose = purposes.longest(at: start, in: sentence.tokens),
            purpose.tokens.upperBound == trigger.tokens.lowerBound
        else { return (own, nil) }
        if start > 0, case .value = sentence.tokens.tokens[start - 1].kind { return (own, nil) }
        if let main = lastCue(in: 0..<start, of: sentence), main.modality != .actual {
            return (main.modality, main.tokens)
        }
        return (.planned, purpose.tokens)
    }

    /// Where the words that may decide begin: the clause's start, or behind the trigger before.
    func start(of trigger: EventTrigger, in sentence: SentenceReading, all triggers: [EventTrigger]) -> Int {
        let clause = sentence.clauseStart(of: trigger.tokens.lowerBound)
        let earlier = triggers.last { $0.tokens.upperBound <= trigger.tokens.lowerBound }
        guard let earlier else { return clause }
        // In "sẽ mua và triển khai" the word before the first verb holds for the second.
        let between = earlier.tokens.upperBound..<trigger.tokens.lowerBound
        let isJoined = sentence.joiners.contains {
            between.contains($0) && sentence.nouns(in: $0..<between.upperBound).isEmpty
        }
        return isJoined ? clause : max(clause, earlier.tokens.upperBound)
    }

    func lastCue(in range: Range<Int>, of sentence: SentenceReading) -> (modality: Modality, tokens: Range<Int>)? {
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            if let hit = cues.longest(at: index, in: sentence.tokens), hit.tokens.upperBound <= range.upperBound {
                // A longer phrase that began earlier wins: "có thể" over "thể".
                return (modalities[hit.phrase], hit.tokens)
            }
        }
        return nil
    }
}
