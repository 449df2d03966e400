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
        let cue = cue(before: end, downTo: start(of: trigger))
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
        guard let cue else { return later(than: wide, own: own) ?? purpose(of: trigger, own: own) }
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

    /// What is told `trước khi` in a clause behind one that is only planned is planned, too: “sẽ chờ trước khi S-400 được
    /// bàn giao”.
    func later(than start: Int, own: Modality) -> Cue? {
        guard own == .actual, start > 0, let mark = sentence.marks.mark(at: start), mark.kinds.contains(.until),
            let main = lastCue(before: start, downTo: 0), main.modality != .actual
        else { return nil }
        return (.planned, main.tokens)
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
