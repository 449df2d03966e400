import Model

/// Finds the words of a sentence that name events.
///
/// At each word the longest trigger is taken; of rules that share it, the first whose conditions hold. A verb behind
/// `việc` or `thương vụ` only names a deal, and is no event unless the rule is one of nouns.
struct TriggerFinder: Sendable {
    private let rules: [EventRule]
    private let conditions: [RuleConditions]
    private let triggers: TokenPhrases
    /// The rules of each trigger, by its place in the list of all triggers.
    private let rulesOfTrigger: [[Int]]
    private let nominals: TokenPhrases
    private let passives: TokenPhrases
    private let fillers: TokenPhrases
    /// Nouns behind which a clause tells what may happen: `khả năng` Nga bán.
    private let possibilities: TokenPhrases

    init(_ rules: [EventRule], words: ClauseWords) {
        self.rules = rules
        conditions = rules.map(RuleConditions.init)
        var places: [[UInt8]: Int] = [:]
        var list: [String] = []
        var owners: [[Int]] = []
        for (index, rule) in rules.enumerated() {
            for trigger in rule.triggers {
                let key = LetterCase.lowercased(Array(trigger.utf8))
                if let place = places[key] {
                    owners[place].append(index)
                } else {
                    places[key] = list.count
                    list.append(trigger)
                    owners.append([index])
                }
            }
        }
        triggers = TokenPhrases(list)
        rulesOfTrigger = owners
        nominals = TokenPhrases(words.nominals)
        passives = TokenPhrases(words.passives)
        fillers = TokenPhrases(words.fillers)
        possibilities = TokenPhrases(words.possibilities)
    }

    /// The triggers of a sentence, in order; no two overlap.
    func triggers(in sentence: SentenceReading) -> [EventTrigger] {
        var found: [EventTrigger] = []
        var index = 0
        while index < sentence.count {
            guard let hit = triggers.longest(at: index, in: sentence.tokens) else {
                index += 1
                continue
            }
            if let trigger = trigger(hit, in: sentence), !repeats(trigger, found.last, in: sentence) {
                found.append(trigger)
            }
            index = hit.tokens.upperBound
        }
        return found
    }

    /// The first token before `index` that is no filler: `đã`, `cũng`, a time, a figure.
    func skippingFillers(before index: Int, in sentence: SentenceReading) -> Int {
        var position = index
        while position > 0 {
            if let filler = fillers.longest(endingBefore: position, in: sentence.tokens) {
                position = filler.lowerBound
                continue
            }
            switch sentence.tokens.tokens[position - 1].kind {
            case .time, .value: position -= 1
            case .word, .mention, .comma, .stop, .quotationMark: return position
            }
        }
        return position
    }
}

private extension TriggerFinder {
    /// Whether a trigger tells the same event once more: “ký hợp đồng … `mua`”, with no subject of its own between.
    func repeats(_ trigger: EventTrigger, _ last: EventTrigger?, in sentence: SentenceReading) -> Bool {
        guard let last, rules[last.rule].type == rules[trigger.rule].type else { return false }
        let between = last.tokens.upperBound..<trigger.tokens.lowerBound
        let isParted = between.contains { index in
            sentence.joiners.contains(index) || sentence.tokens.tokens[index].kind == .stop
        }
        let hasSubject = sentence.nouns(in: between).contains { $0.isParty && $0.governor == nil && !$0.isOwner }
        return !isParted && !hasSubject
    }

    func trigger(_ hit: TokenPhrases.Hit, in sentence: SentenceReading) -> EventTrigger? {
        let before = skippingFillers(before: hit.tokens.lowerBound, in: sentence)
        let passive = passive(before: before, in: sentence)
        let nominal = nominals.longest(
            endingBefore: skippingFillers(before: passive?.lowerBound ?? before, in: sentence), in: sentence.tokens)
        let clause = hit.tokens.upperBound..<clauseEnd(behind: hit.tokens.upperBound, in: sentence)
        for rule in rulesOfTrigger[hit.phrase]
        where conditions[rule].hold(at: hit.tokens, before: before, clause: clause, in: sentence.tokens) {
            let isReference = (nominal != nil || isNominalSubject(hit, in: sentence)) && !rules[rule].isNoun
            if isReference { return nil }
            return EventTrigger(tokens: hit.tokens, rule: rule, nominal: nominal, passive: passive)
        }
        return nil
    }

    /// Whether the trigger belongs to a noun before its own subject: `việc` Thổ Nhĩ Kỳ `mua`.
    func isNominalSubject(_ hit: TokenPhrases.Hit, in sentence: SentenceReading) -> Bool {
        var position = skippingFillers(before: hit.tokens.lowerBound, in: sentence)
        guard sentence.tokens.mention(at: position - 1) != nil else { return false }
        while sentence.tokens.mention(at: position - 1) != nil { position -= 1 }
        return nominals.longest(endingBefore: position, in: sentence.tokens) != nil
            && possibilities.longest(endingBefore: position, in: sentence.tokens) == nil
    }

    /// `được`, `bị` before the trigger, also with the doer between: `bị` Mỹ `loại khỏi`.
    func passive(before index: Int, in sentence: SentenceReading) -> Range<Int>? {
        if let passive = passives.longest(endingBefore: index, in: sentence.tokens) { return passive }
        var position = index
        while sentence.tokens.mention(at: position - 1) != nil { position -= 1 }
        guard position < index, let passive = passives.longest(endingBefore: position, in: sentence.tokens) else {
            return nil
        }
        return passive.lowerBound..<index
    }

    func clauseEnd(behind index: Int, in sentence: SentenceReading) -> Int {
        (index..<sentence.count).first { position in
            sentence.openers.contains(position) || sentence.tokens.tokens[position].kind == .stop
        } ?? sentence.count
    }
}
