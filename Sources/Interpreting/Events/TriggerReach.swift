import Model

/// Finds how far the words behind a trigger belong to it: up to the next clause or the next verb with its subject, across
/// the commas of a list.
///
/// “ký hợp đồng trị giá 2 tỷ USD `để mua S-400`”: what is bought may stand in a clause of purpose, as long as no weapon was
/// named before it.
struct TriggerReach {
    let trigger: EventTrigger
    let sentence: SentenceReading
    /// The triggers of the sentence that count, in order.
    let triggers: [EventTrigger]

    /// The end of the trigger's own clause, and of the clause of purpose that goes on with it, if there is one.
    func ends() -> (own: Int, whole: Int) {
        let start = trigger.tokens.upperBound
        let own = end(from: start, limit: limit(behind: start))
        guard trigger.goesOnInPurpose, let verb = verbOfPurpose(at: own),
            !sentence.nouns(in: start..<own).contains(where: \.isWeapon)
        else { return (own, own) }
        return (own, max(own, end(from: verb, limit: limit(behind: verb))))
    }
}

private extension TriggerReach {
    /// Where the words begin that belong to the next verb.
    func limit(behind start: Int) -> Int {
        // A verb right behind goes on with the same things: "đạt thỏa thuận cùng sản xuất …".
        let next = triggers.first { next in
            next.tokens.lowerBound >= start
                && sentence.marks.skippingFillers(before: next.tokens.lowerBound) > start
        }
        // "… và Mỹ phản đối": the next verb's subject belongs to it.
        return next.map { nextClause(before: $0, behind: start) } ?? sentence.count
    }

    func end(from start: Int, limit: Int) -> Int {
        var last: SentenceNoun?
        var hasWeapon = false
        var end = start
        while end < limit {
            switch sentence.kind(at: end) {
            case .stop: if !sentence.isBracket(end) { return end }
            case .comma: if !sentence.isList(at: end, behind: last), !isInclusion(end + 1, hasWeapon) { return end }
            case .word:
                if sentence.isOpener(end), !isInclusion(end, hasWeapon) { return end }
                if hasWeapon, sentence.isModal(at: end) { return end }
            case .mention:
                last = sentence.noun(at: end)
                hasWeapon = hasWeapon || last?.isWeapon ?? false
            case .time, .value, .quotationMark: break
            }
            end += 1
        }
        return end
    }

    /// Whether words at `index` go on with the weapons that were not named yet: “vũ khí, `bao gồm` S-400”.
    func isInclusion(_ index: Int, _ hasWeapon: Bool) -> Bool {
        guard !hasWeapon, let mark = sentence.marks.mark(at: index), mark.kinds.contains(.inclusion) else {
            return false
        }
        return sentence.nouns(in: index..<sentence.count).first?.isWeapon ?? false
    }

    /// Behind the word of purpose at `index`, where a verb follows that tells a deal: để `mua`.
    func verbOfPurpose(at index: Int) -> Int? {
        guard let mark = sentence.marks.mark(at: index), mark.kinds.contains(.purpose) else { return nil }
        let verb = mark.tokens.upperBound
        if let deal = sentence.marks.mark(at: verb), !deal.kinds.isDisjoint(with: [.buys, .sells]) {
            return deal.tokens.upperBound
        }
        return triggers.first { $0.tokens.lowerBound == verb && $0.isTrade }?.tokens.upperBound
    }

    /// Where the words of the trigger behind begin: with its subject, if it has one there.
    func nextClause(before next: EventTrigger, behind start: Int) -> Int {
        let begin = next.passive?.lowerBound ?? next.tokens.lowerBound
        let end = sentence.marks.skippingFillers(before: begin, cues: true)
        guard let subject = sentence.noun(endingBefore: end), subject.isParty, subject.phrase.lowerBound > start,
            subject.governor == nil, !subject.isOwner
        else { return next.tokens.lowerBound }
        return subject.phrase.lowerBound
    }
}
