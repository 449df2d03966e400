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
        if let own = ownTime(of: trigger) { return own }
        let rule = rules[trigger.rule]
        guard rule.isSpeechAct || rule.type.isDeclared else { return nil }
        return timeOfFrame(of: trigger) ?? timeOfClaim(at: trigger)
    }

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
        if let cue = speech(between: index, and: next.tokens.lowerBound) {
            // When an outlet reports it is not when it was said.
            if cue.speaker.entity.map(states.isOutlet) ?? false { return nil }
            return rules[next.rule].isSpeechAct || rules[next.rule].type.isDeclared ? next : nil
        }
        if clause > index, let mark = sentence.marks.mark(at: clause), mark.kinds.contains(.opener) {
            // "Ngày 16/8 ông có phản ứng khi Ấn Độ mua …": the time is the main clause's; but "hôm 5/4 tới Nga để ký".
            return mark.kinds.contains(.purpose) ? next : nil
        }
        return isOfVerb(index, before: next) ? nil : next
    }
}

private extension EventTimeReader {
    func ownTime(of trigger: EventTrigger) -> Int? {
        var behind: Int?
        var before: Int?
        var far: Int?
        for (index, token) in sentence.tokens.tokens.enumerated() {
            guard case .time(let number) = token.kind, owner(of: index)?.tokens == trigger.tokens else { continue }
            if index < trigger.tokens.upperBound {
                before = number
            } else if hasNewSubject(trigger.tokens.upperBound..<index) {
                far = far ?? number
            } else {
                behind = behind ?? number
            }
        }
        return behind ?? before ?? far
    }

    /// That of the talk in which it was said: “`Trong cuộc gặp hôm 5/4`, ông Putin đề nghị …”.
    func timeOfFrame(of trigger: EventTrigger) -> Int? {
        guard let talk = triggers.last(where: { $0.tokens.upperBound <= trigger.tokens.lowerBound }),
            rules[talk.rule].type == .meeting, rules[talk.rule].isNoun,
            let mark = sentence.marks.mark(
                endingBefore: sentence.marks.skippingFillers(before: talk.tokens.lowerBound)),
            mark.kinds.contains(.preposition)
        else { return nil }
        return ownTime(of: talk)
    }

    /// That of another sentence that says whose claim it is: “Đây là khẳng định của ông Kalin `ngày 15/11`.”
    func timeOfClaim(at trigger: EventTrigger) -> Int? {
        let span = sentence.range(trigger.tokens)
        guard let cue = resolved.attribution(at: span.start)?.cue, cue.start >= span.end else { return nil }
        let sentences = resolved.document.paragraphs[sentence.reference.paragraph].sentences
        guard let place = sentences.firstIndex(where: { $0.range.contains(cue.start) }),
            place == sentence.reference.sentence + 1
        else { return nil }
        let times = resolved.times.indices.filter { sentences[place].range.contains(resolved.times[$0].span.start) }
        return times.count == 1 ? times[0] : nil
    }

    /// Whether somebody else acts in `tokens`, behind a joining word: “… `và Washington` đã thực hiện vào tháng 10”.
    func hasNewSubject(_ tokens: Range<Int>) -> Bool {
        sentence.nouns(in: tokens).contains { noun in
            noun.isParty && noun.governor == nil && !noun.isOwner && noun.phrase.lowerBound > tokens.lowerBound
                && sentence.isJoiner(noun.phrase.lowerBound - 1) && sentence.isVerb(at: noun.phrase.upperBound)
        }
    }

    /// Whether a verb that names no event stands between a time and the subject of the next trigger: “`ngày 16/8` đã có
    /// phản ứng trước tin Ấn Độ nhận S-400”.
    func isOfVerb(_ index: Int, before next: EventTrigger) -> Bool {
        let end = sentence.marks.skippingFillers(before: next.tokens.lowerBound, cues: true)
        guard let subject = sentence.noun(endingBefore: end), subject.phrase.lowerBound > index else { return false }
        return (index + 1..<subject.phrase.lowerBound).contains {
            sentence.marks.mark(at: $0)?.kinds.contains(.verb) ?? false
        }
    }

    func isReached(_ index: Int, from trigger: EventTrigger) -> Bool {
        let tokens = trigger.tokens.upperBound..<index
        // "…, hôm nay tiết lộ": the time is that of the verb behind it.
        let next = sentence.marks.mark(at: index + 1)
        let isOfNext = next.map { $0.kinds.contains(.verb) && $0.kinds.isDisjoint(with: [.opener, .filler]) } ?? false
        return !tokens.contains(where: sentence.isOpener)
            && !(isOfNext && tokens.contains { sentence.kind(at: $0) == .comma })
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
