import Model

/// Decides whether what a trigger names happened, is planned, may happen or did not happen.
///
/// The nearest words before the trigger that say so decide, together where they stand side by side: “Nga `sẽ` bàn giao”,
/// “`có thể đã` mua”, “`không muốn` nhận”. A clause that opens with `nếu` is only possible. Without such a word the event
/// happened.
struct ModalityReader {
    let sentence: SentenceReading
    /// The triggers of the sentence that count, in order.
    let triggers: [EventTrigger]

    /// The modality of `trigger`, and the tokens that decide it.
    func modality(of trigger: EventTrigger, rule: EventRule) -> (modality: Modality, evidence: Range<Int>?) {
        let own = rule.modality ?? .actual
        // A noun with a modality of its own tells all: "hợp đồng ký năm 2015".
        if rule.isNoun, rule.modality != nil { return (own, nil) }
        // What the rule itself asks for is part of its own modality: the "muốn" of a wish.
        let end = rule.modality == nil ? trigger.tokens.lowerBound : trigger.start
        let nearest = cue(before: end, downTo: start(of: trigger))
        let cue = nearest.flatMap { isOfOtherVerb($0, before: end, rule: rule) ? nil : $0 }
        let wide = sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true)
        if let mark = sentence.marks.mark(at: wide), mark.kinds.contains(.condition) {
            // "… nếu giá hợp lý và sẽ mua": what is planned stands in no condition.
            if let cue, cue.modality == .planned, isJoined(cue.evidence) { return cue }
            return (.possible, mark.tokens)
        }
        if let possibility = trigger.possibility, cue?.modality != .denied { return (.possible, possibility) }
        // "Nga bán S-400 cho Iran?": nobody says that it is so.
        if isAsked(trigger, opening: wide), own == .actual, cue?.modality != .denied {
            return (.possible, cue?.evidence)
        }
        if cue == nil, own == .actual, !rule.isSpeechAct, !rule.coversObject, let shared = shared(with: trigger) {
            return shared
        }
        guard let cue else { return later(trigger, than: wide, own: own) ?? purpose(of: trigger, own: own) }
        // What undoes something may itself be only planned or possible: "muốn trở lại chương trình".
        if own == .denied, cue.modality != .actual { return cue }
        return cue.modality.rank < own.rank ? (own, cue.evidence) : cue
    }
}

private extension ModalityReader {
    typealias Cue = (modality: Modality, evidence: Range<Int>?)

    /// What the nearest cue before `end` says, with those right before it: the least real of them counts. A wish farther
    /// off makes what is planned possible: “hy vọng Nga `sẽ` bán”.
    func cue(before end: Int, downTo start: Int) -> Cue? {
        guard let nearest = lastCue(before: end, downTo: start), let modality = nearest.modality else { return nil }
        var cue: Cue = (modality, nearest.tokens)
        var position = nearest.tokens.lowerBound
        while let mark = lastCue(before: position, downTo: start), let modality = mark.modality {
            let isBeside = sentence.marks.skippingFillers(before: position) <= mark.tokens.upperBound
            if isBeside || modality == .possible && cue.modality == .planned && governs(mark, position) {
                if modality.rank > cue.modality.rank { cue = (modality, mark.tokens) }
            } else {
                break
            }
            position = mark.tokens.lowerBound
        }
        return cue
    }

    func lastCue(before end: Int, downTo start: Int) -> ClauseMark? {
        var index = end
        while index > start {
            index -= 1
            guard let mark = sentence.marks.mark(covering: index) else { continue }
            // "Thỏa thuận được ký": a noun says nothing of the verb.
            let isNoun = mark.kinds.contains(.nominal) && !sentence.isVerb(mark)
            if mark.modality != nil, !isNoun, mark.tokens.lowerBound >= start, mark.tokens.upperBound <= end,
                !isApart(mark, from: end)
            {
                return mark
            }
            index = min(index, mark.tokens.lowerBound)
        }
        return nil
    }

    /// Whether a word of modality says nothing of the verb behind `end`: it opens a clause, “`nên` Nga sẽ bán”, stands alone
    /// before a joining word, “`đồng ý` và ký”, or is a verb that names another event, “`đề nghị` bán F-35 và ép”.
    func isApart(_ mark: ClauseMark, from end: Int) -> Bool {
        // "mong rằng Nga bán": a longer word that opens a clause says how real the clause is.
        if mark.kinds.contains(.opener), !mark.kinds.contains(.condition) {
            if mark.tokens.count > 1 { return !governs(mark, end) }
            return sentence.marks.skippingFillers(before: end, cues: true) > mark.tokens.upperBound
        }
        if mark.tokens.upperBound < end, let next = sentence.marks.mark(at: mark.tokens.upperBound),
            next.kinds.contains(.joiner), !next.kinds.contains(.filler)
        {
            return true
        }
        return !mark.kinds.isDisjoint(with: [.nominal, .verb, .causative])
            && triggers.contains { $0.tokens.upperBound <= end && $0.tokens.contains(mark.tokens.lowerBound) }
    }

    /// Whether a word of modality belongs to a verb that names no event, with its noun, before a joining word: “`sẽ không` hợp
    /// với NATO và đe dọa”. What is planned often goes on, but nothing denied, and nothing that is done by speaking.
    func isOfOtherVerb(_ cue: Cue, before end: Int, rule: EventRule) -> Bool {
        guard rule.isSpeechAct || cue.modality == .denied, let evidence = cue.evidence, evidence.upperBound < end,
            let joiner = (evidence.upperBound..<end).last(where: sentence.isJoiner),
            !sentence.nouns(in: evidence.upperBound..<joiner).isEmpty, sentence.nouns(in: joiner..<end).isEmpty
        else { return false }
        let between = evidence.upperBound..<joiner
        return !triggers.contains { between.contains($0.tokens.lowerBound) }
    }

    /// Whether a wish has the clause before `cue` as its object, with nothing but its subject between: `hy vọng` Nga sẽ.
    func governs(_ wish: ClauseMark, _ cue: Int) -> Bool {
        !(wish.tokens.upperBound..<cue).contains { index in
            guard let mark = sentence.marks.mark(at: index) else { return sentence.kind(at: index) == .comma }
            return !mark.kinds.isDisjoint(with: [.preposition, .verb, .joiner])
        }
    }

    /// Whether the sentence asks if `trigger` happened; what an opened clause tells, or one with another behind it, is
    /// taken for granted: “Nga bán `khi Mỹ từ chối`?”.
    func isAsked(_ trigger: EventTrigger, opening start: Int) -> Bool {
        sentence.asksWhether && !sentence.isOpener(start)
            && !(trigger.tokens.upperBound..<sentence.count).contains { sentence.kind(at: $0) == .comma }
    }

    /// Whether a joining word stands right before `cue`.
    func isJoined(_ cue: Range<Int>?) -> Bool {
        guard let cue, let mark = sentence.marks.mark(endingBefore: cue.lowerBound) else { return false }
        return mark.kinds.contains(.joiner)
    }

    /// What makes the verb before planned or possible, where a comma alone parts it from `trigger`: “Mỹ `sẽ` loại Thổ Nhĩ
    /// Kỳ, ngừng bàn giao F-35”.
    func shared(with trigger: EventTrigger) -> Cue? {
        let comma = sentence.marks.skippingFillers(before: trigger.tokens.lowerBound) - 1
        guard comma > 0, sentence.kind(at: comma) == .comma,
            let earlier = triggers.last(where: { $0.tokens.upperBound <= comma }),
            case let clause = sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true),
            clause < earlier.tokens.lowerBound,
            let cue = cue(before: earlier.tokens.lowerBound, downTo: start(of: earlier)),
            cue.modality == .planned || cue.modality == .possible
        else { return nil }
        return cue
    }

    /// What is told `trước khi` in a clause behind one that is only planned is planned, too: “sẽ chờ trước khi S-400 được
    /// bàn giao”.
    func later(_ trigger: EventTrigger, than start: Int, own: Modality) -> Cue? {
        guard own == .actual, let mark = sentence.marks.mark(at: start),
            !mark.kinds.isDisjoint(with: [.until, .when])
        else { return nil }
        if start > 0, let main = lastCue(before: start, downTo: 0), main.modality != .actual {
            // "đã đồng ý khi gặp": but for a plain "sẽ" what goes before tells only of itself.
            let holds = mark.kinds.contains(.until) || main.kinds.contains(.filler) && main.modality == .planned
            if holds { return (.planned, main.tokens) }
        }
        return mainCue(behind: trigger).map { (.planned, $0) }
    }

    /// The word that makes the main clause behind the comma planned: “Khi S-400 được bàn giao, Mỹ `sẽ` giận”.
    func mainCue(behind trigger: EventTrigger) -> Range<Int>? {
        var isMain = false
        for index in trigger.tokens.upperBound..<sentence.count {
            if sentence.kind(at: index) == .comma {
                if isMain { return nil }
                isMain = true
            } else if isMain, let mark = sentence.marks.mark(at: index) {
                if mark.modality == .planned { return mark.tokens }
                if mark.modality != nil || !mark.kinds.isDisjoint(with: [.verb, .opener]) { return nil }
            }
        }
        return nil
    }

    /// What is done `để` something else is meant to lead there; where money was spent it did.
    func purpose(of trigger: EventTrigger, own: Modality) -> Cue {
        let start = sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true)
        let range = start + 1..<max(start + 1, trigger.tokens.lowerBound)
        guard own == .actual, let mark = sentence.marks.mark(at: start), mark.kinds.contains(.purpose),
            start < trigger.tokens.lowerBound, !triggers.contains(where: { range.contains($0.tokens.lowerBound) })
        else { return (own, nil) }
        if start > 0, case .value = sentence.kind(at: start - 1) { return (own, nil) }
        if let main = lastCue(before: start, downTo: 0), let modality = main.modality, modality != .actual {
            return (modality == .denied ? .possible : modality, main.tokens)
        }
        return (.planned, mark.tokens)
    }

    /// Where the words that may decide begin: the clause's start, or behind the trigger before.
    func start(of trigger: EventTrigger) -> Int {
        let clause = sentence.clauseStart(of: trigger.tokens.lowerBound)
        guard let earlier = triggers.last(where: { $0.tokens.upperBound <= trigger.tokens.lowerBound }) else {
            return clause
        }
        // In "sẽ mua và triển khai" the word before the first verb holds for the second.
        let between = earlier.tokens.upperBound..<trigger.tokens.lowerBound
        let isJoined = between.contains {
            sentence.isJoiner($0) && sentence.nouns(in: $0..<between.upperBound).isEmpty
        }
        return isJoined ? clause : max(clause, earlier.tokens.upperBound)
    }
}

private extension Modality {
    /// From real to unreal.
    var rank: Int {
        switch self {
        case .actual: 0
        case .planned: 1
        case .possible: 2
        case .denied: 3
        }
    }
}
