import Model

/// Finds the words of a sentence that name events.
///
/// At each word the longest trigger is taken, and of rules that share it the first whose conditions hold; the others are
/// kept for the case that its roles are not filled.
final class TriggerFinder: Sendable {
    /// More triggers are not looked for in one sentence: no writer of news needs them.
    static let limit = 64

    private let rules: [EventRule]
    private let conditions: [RuleConditions]
    private let triggers: TokenPhrases
    /// The rules of each trigger, by its place in the list of all triggers.
    private let rulesOfTrigger: [[Int]]
    private let references = ReferenceReader()

    init(_ rules: [EventRule]) {
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
        triggers = TokenPhrases(list, isAskedOften: true)
        rulesOfTrigger = owners
    }

    /// Where triggers stand in a sentence, in order; one within another follows it.
    func hits(in tokens: SentenceTokens) -> [TriggerHit] {
        var hits: [TriggerHit] = []
        var outer = 0..<0
        for index in tokens.tokens.indices where tokens.tokens[index].kind == .word {
            let phrases = triggers.all(at: index, in: tokens)
            guard let longest = phrases.first else { continue }
            let isInner = index < outer.upperBound
            hits.append(TriggerHit(phrases: phrases, outer: isInner ? outer : nil))
            if !isInner { outer = longest.tokens }
            if hits.count == TriggerFinder.limit { break }
        }
        return hits
    }

    /// How each of `hits` may be read, in order; those that only name a deal are left out. What keeps a rule from firing
    /// is told to `reject`.
    func readings(
        of hits: [TriggerHit], in sentence: SentenceReading, reject: (Range<Int>, _ rule: Int, String) -> Void
    ) -> [TriggerReading] {
        var references = ReferenceReader.Memory()
        return hits.compactMap { hit in
            // "đồng cấp" is no "cấp", "bàn giao" no "giao"; but "không chuyển giao" may be a "chuyển giao".
            if let mark = sentence.marks.mark(covering: hit.tokens.lowerBound), mark.isWhole(before: hit.tokens) {
                return nil
            }
            if sentence.isPreposition(hit.tokens) { return nil }
            if let outer = hit.outer {
                let mark = sentence.marks.mark(endingBefore: hit.tokens.lowerBound)
                guard mark?.tokens.lowerBound == outer.lowerBound, !references.isReference(outer) else { return nil }
            }
            let reading = reading(of: hit, in: sentence, references: &references, reject: reject)
            return reading.candidates.isEmpty ? nil : reading
        }
    }
}

private extension TriggerFinder {
    func reading(
        of hit: TriggerHit, in sentence: SentenceReading, references memory: inout ReferenceReader.Memory,
        reject: (Range<Int>, _ rule: Int, String) -> Void
    ) -> TriggerReading {
        let reference = references.reading(of: hit.tokens, in: sentence, memory: &memory)
        var candidates: [EventTrigger] = []
        for phrase in hit.phrases {
            let place = TriggerPlace(of: phrase.tokens, in: sentence)
            for rule in rulesOfTrigger[phrase.phrase] {
                if let failure = conditions[rule].failure(at: place, in: sentence.tokens) {
                    reject(phrase.tokens, rule, failure.rawValue)
                } else {
                    let muted = mutingWord(of: reference, for: rules[rule])
                    if let muted { reject(phrase.tokens, rule, muted) }
                    if muted != nil, !rules[rule].coversObject { continue }
                    var possibility: Range<Int>?
                    if case .possibility(let tokens) = reference { possibility = tokens }
                    candidates.append(
                        EventTrigger(
                            tokens: phrase.tokens, rule: rule, passive: sentence.passive(before: place.before),
                            start: conditions[rule].lead(at: place, in: sentence.tokens)?.lowerBound
                                ?? phrase.tokens.lowerBound,
                            possibility: possibility, goesOnInPurpose: rules[rule].type.goesOnInPurpose,
                            isTrade: rules[rule].type == .contract || rules[rule].type == .delivery,
                            isMute: muted != nil))
                }
            }
        }
        return TriggerReading(candidates)
    }

    /// What keeps a trigger from reporting anything by `rule`; `nil` where it does.
    func mutingWord(of reference: ReferenceReader.Reading, for rule: EventRule) -> String? {
        switch reference {
        case .report, .possibility: nil
        case .embedded(let word): word
        case .reference(let word): rule.isNoun ? nil : word
        case .clause: rule.isNoun || !rule.type.isDeal ? nil : "nominal"
        }
    }
}
