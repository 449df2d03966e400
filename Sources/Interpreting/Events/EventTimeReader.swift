import Model

/// Finds the time of an event among the times of its sentence.
///
/// A time belongs to the verb before it in the same clause, “ký hợp đồng `năm 2015`”, or else to the first verb behind
/// it, “`Năm 2015` Nga ký hợp đồng”. One that stands before a verb of speech tells when it was said, which is the time
/// of an act of speech alone.
struct EventTimeReader {
    let sentence: SentenceReading
    let triggers: [EventTrigger]
    let rules: [EventRule]
    let resolved: ResolvedDocument
    let states: StateFinder

    /// The number of the time of `trigger` in the document; `nil` where it has none.
    func time(of trigger: EventTrigger) -> Int? {
        var behind: Int?
        var before: Int?
        for (index, token) in sentence.tokens.tokens.enumerated() {
            guard case .time(let number) = token.kind else { continue }
            let owner = owner(of: index)
            guard owner?.tokens == trigger.tokens else { continue }
            if index >= trigger.tokens.upperBound { behind = behind ?? number } else { before = number }
        }
        return behind ?? before
    }
}

private extension EventTimeReader {
    /// The trigger to which the time at `index` belongs.
    func owner(of index: Int) -> EventTrigger? {
        // "… và năm 2018 Nga bàn giao": it belongs to what is joined.
        let isJoined = sentence.marks.mark(endingBefore: index)?.kinds.contains(.joiner) ?? false
        let start = isJoined ? index : sentence.clauseStart(of: index)
        if let earlier = triggers.last(where: { $0.tokens.upperBound <= index && $0.tokens.lowerBound >= start }) {
            return earlier
        }
        guard let next = triggers.first(where: { $0.tokens.lowerBound > index }) else {
            return triggers.last { $0.tokens.upperBound <= index && isReached(index, from: $0) }
        }
        let clause = sentence.clauseStart(of: next.tokens.lowerBound)
        let cue = speech(between: index, and: next.tokens.lowerBound)
        guard let cue else {
            // "Ngày 16/8 ông có phản ứng khi Ấn Độ mua …": the time is the main clause's.
            let mark = clause > index ? sentence.marks.mark(at: clause) : nil
            return mark?.kinds.contains(.opener) ?? false ? nil : next
        }
        let rule = rules[next.rule]
        let isOutlet = cue.speaker.entity.map(states.isOutlet) ?? false
        return rule.isSpeechAct || rule.type.isDeclared && !isOutlet ? next : nil
    }

    func isReached(_ index: Int, from trigger: EventTrigger) -> Bool {
        !(trigger.tokens.upperBound..<index).contains(where: sentence.isOpener)
    }

    /// The claim whose verb of speech stands between the time and the trigger.
    func speech(between index: Int, and end: Int) -> Attribution? {
        let from = sentence.tokens.tokens[index].range.upperBound
        let to = sentence.tokens.tokens[end].range.lowerBound
        return resolved.attributions.first { claim in
            claim.cue.map { from <= $0.start && $0.end <= to } ?? false
        }
    }
}
