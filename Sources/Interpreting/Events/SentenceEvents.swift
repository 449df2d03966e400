import Model

/// Decides which triggers of a sentence are events, and who fills their roles.
///
/// Whether a trigger counts hangs on the others: what a demand covers is none, “ký hợp đồng … `mua`” tells one deal
/// twice, and a verb whose roles stay empty must not part another from its nouns. So they are read in rounds; in each, one
/// that fails goes on to its next rule, till all that are left hold.
struct SentenceEvents {
    /// A trigger that counts, with its arguments.
    struct Found {
        let trigger: EventTrigger
        let arguments: [EventArgument]
    }

    /// After so many rounds whatever fails is given up at once.
    private static let rounds = 16

    let sentence: SentenceReading
    let rules: [EventRule]
    let roles: RoleReader
    let states: StateFinder

    /// What remains of `readings`, in order; `context` learns who took part. What keeps a trigger from being an event is
    /// told to `reject`.
    func found(
        _ readings: [TriggerReading], context: inout PassageContext,
        reject: (Range<Int>, _ rule: Int, String) -> Void
    ) -> [Found] {
        var readings = readings
        var round = 0
        while true {
            round += 1
            let places = counted(readings)
            let triggers = places.compactMap { readings[$0].trigger }
            var inner = context
            var found: [Found] = []
            var failed: [Int] = []
            var isSettled = true
            for place in places {
                let choice = choice(for: readings[place], among: triggers, context: inner)
                guard let choice else {
                    failed.append(place)
                    continue
                }
                isSettled = isSettled && choice.place == readings[place].current
                readings[place].current = choice.place
                found.append(choice.found)
                inner.note(choice.found.arguments)
            }
            if failed.isEmpty, isSettled || round > SentenceEvents.rounds {
                context = inner
                return found
            }
            // Without the last of them those before may have their nouns; in a hostile sentence all are given up.
            for place in round > SentenceEvents.rounds ? failed[...] : failed.suffix(1) {
                for trigger in readings[place].candidates {
                    let arguments = arguments(of: trigger, among: triggers, context: context)
                    if let missing = missing(of: trigger, arguments) {
                        reject(trigger.tokens, trigger.rule, "needs \(missing)")
                    }
                }
                readings[place].current = readings[place].candidates.count
            }
        }
    }
}

private extension SentenceEvents {
    /// The first way of reading a trigger whose roles are filled, with its place among the candidates.
    func choice(
        for reading: TriggerReading, among triggers: [EventTrigger], context: PassageContext
    ) -> (place: Int, found: Found)? {
        for (place, trigger) in reading.candidates.enumerated() where !trigger.isMute {
            let arguments = arguments(of: trigger, among: triggers, context: context)
            if missing(of: trigger, arguments) == nil {
                return (place, Found(trigger: trigger, arguments: arguments))
            }
        }
        return nil
    }

    func arguments(
        of trigger: EventTrigger, among triggers: [EventTrigger], context: PassageContext
    ) -> [EventArgument] {
        roles.arguments(of: trigger, in: sentence, among: triggers, context: context, states: states)
    }

    /// The role that a rule needs and that no words fill; `nil` where it holds.
    func missing(of trigger: EventTrigger, _ arguments: [EventArgument]) -> String? {
        if arguments.isEmpty { return "an argument" }
        let needs = rules[trigger.rule].needs
        return needs.first { role in
            arguments.count { $0.span != nil && $0.fills(role, of: rules[trigger.rule]) } < needs.count { $0 == role }
        }?.rawValue
    }

    /// The places of the readings that count: not covered by a demand or threat, and no second telling.
    func counted(_ readings: [TriggerReading]) -> [Int] {
        var places: [Int] = []
        var last: EventTrigger?
        var covered = 0
        for (place, reading) in readings.enumerated() {
            guard let trigger = reading.trigger, trigger.tokens.lowerBound >= covered,
                !repeats(trigger, last)
            else { continue }
            if !trigger.isMute {
                places.append(place)
                last = trigger
            }
            covered =
                rules[trigger.rule].coversObject
                ? coverEnd(of: trigger, among: readings.compactMap(\.trigger)) : trigger.tokens.upperBound
        }
        return places
    }

    /// The end of what a demand or threat covers: the clause with all that depends on it, also the main clause behind a
    /// `nếu`, but no `nhưng` or `vì`.
    func coverEnd(of trigger: EventTrigger, among triggers: [EventTrigger]) -> Int {
        var last: SentenceNoun?
        var isConditional = false
        var insertionEnd = 0
        for index in trigger.tokens.upperBound..<sentence.count where index > insertionEnd {
            switch sentence.kind(at: index) {
            case .stop: if !sentence.isBracket(index) { return index }
            case .comma:
                if let end = self.insertionEnd(behind: index) {
                    insertionEnd = end
                    continue
                }
                if index <= trigger.tokens.upperBound || sentence.isList(at: index, behind: last)
                    || rules[trigger.rule].isSpeechAct && goesOn(behind: index, among: triggers)
                {
                    continue
                }
                guard isConditional else { return index }
                isConditional = false
            case .mention: last = sentence.noun(at: index)
            case .word:
                guard let mark = sentence.marks.mark(at: index) else { continue }
                if mark.kinds.contains(.turn) { return index }
                // "yêu cầu Ấn Độ bỏ S-400 và đe dọa": another such act is the speaker's own.
                if mark.kinds.contains(.joiner), isSpeech(behind: mark.tokens.upperBound, among: triggers) {
                    return index
                }
                if mark.kinds.contains(.condition) { isConditional = true }
            case .time, .value, .quotationMark: break
            }
        }
        return sentence.count
    }

    /// Whether a verb stands right behind the comma that tells what else is demanded: kêu gọi Mỹ hủy hợp đồng`,` ngừng bán.
    func goesOn(behind comma: Int, among triggers: [EventTrigger]) -> Bool {
        guard let next = verb(behind: comma + 1, among: triggers) else { return false }
        return !rules[next.rule].isSpeechAct
    }

    /// Whether words right behind `index` demand or threaten.
    func isSpeech(behind index: Int, among triggers: [EventTrigger]) -> Bool {
        verb(behind: index, among: triggers)
            .map { rules[$0.rule].coversObject && rules[$0.rule].isSpeechAct } ?? false
    }

    /// The trigger that stands at `index`, words without a meaning of their own left out.
    func verb(behind index: Int, among triggers: [EventTrigger]) -> EventTrigger? {
        triggers.first { trigger in
            trigger.tokens.lowerBound >= index
                && sentence.marks.skippingFillers(before: trigger.tokens.lowerBound, cues: true) <= index
        }
    }

    /// Where an insertion ends that tells of whom a demand speaks: các nước`,` trong đó có Ấn Độ`,` không mua.
    func insertionEnd(behind comma: Int) -> Int? {
        let isInclusion = sentence.marks.mark(at: comma + 1)?.kinds.contains(.inclusion) ?? false
        guard isInclusion || sentence.isOpener(comma + 1), let noun = sentence.nouns(in: comma..<sentence.count).first,
            case let end = sentence.phraseEnd(of: noun), end < sentence.count, sentence.kind(at: end) == .comma,
            !(comma + 2..<end).contains(where: { sentence.kind(at: $0) == .comma || sentence.isOpener($0) })
        else { return nil }
        return end
    }

    /// Whether a trigger tells the same event once more: “ký hợp đồng … `mua`”, with no subject of its own between.
    func repeats(_ trigger: EventTrigger, _ last: EventTrigger?) -> Bool {
        guard let last, rules[last.rule].type == rules[trigger.rule].type else { return false }
        let between = last.tokens.upperBound..<trigger.tokens.lowerBound
        let end = sentence.marks.skippingFillers(before: trigger.tokens.lowerBound, cues: true)
        let subject = sentence.noun(endingBefore: end)
        let hasSubject = subject.map { $0.isParty && $0.governor == nil && !$0.isOwner && between.contains($0.token) }
        let isOpened = between.contains { index in
            sentence.isOpener(index) && !(sentence.marks.mark(at: index)?.kinds.contains(.purpose) ?? false)
        }
        return !sentence.isParted(in: between) && !isOpened && !(hasSubject ?? false)
    }
}
