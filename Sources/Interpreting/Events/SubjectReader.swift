import Model

/// Finds who does what a trigger says.
///
/// “`Nga` đã bàn giao S-400”: the party right before the verb, or else the nearest one before it that no preposition
/// governs. A joined verb has the subject of the one before, and a verb right behind `vì` or `để` that of the main clause;
/// but of whoever is punished, it is told what they did: “Mỹ trừng phạt `Ấn Độ` vì mua S-400”.
struct SubjectReader {
    let sentence: SentenceReading
    /// The triggers of the sentence that count, in order.
    let triggers: [EventTrigger]
    let rules: [EventRule]

    /// The parties, in order of the text; none where the subject has no name or is not told.
    func subjects(of trigger: EventTrigger) -> [SentenceNoun] {
        subjects(of: trigger, depth: 0).filter { !$0.isUnnamed }
    }
}

private extension SubjectReader {
    /// How many verbs one after the other may owe their subject to the verb before.
    static let deepest = 4

    func subjects(of trigger: EventTrigger, depth: Int) -> [SentenceNoun] {
        if let passive = trigger.passive { return sentence.nouns(in: passive).filter(\.isParty) }
        let end = sentence.marks.skippingFillers(before: trigger.tokens.lowerBound, cues: true)
        if let noun = sentence.noun(endingBefore: end), noun.isParty,
            noun.governor == nil || isClausal(noun) || noun.isUnnamed
        {
            return sentence.group(endingWith: noun)
        }
        let parted = sentence.subjects(beforeInsertionBefore: end)
        if !parted.isEmpty { return parted }
        let earlier = triggers.last { $0.tokens.upperBound <= trigger.tokens.lowerBound }
        if sentence.described(by: trigger) != nil { return owners(ofThingsOf: trigger, after: earlier, depth: depth) }
        if let mark = sentence.marks.mark(endingBefore: end), let earlier, depth < SubjectReader.deepest {
            if mark.kinds.contains(.joiner) {
                let subjects = doers(of: joined(to: mark, after: earlier), depth: depth + 1)
                if !subjects.isEmpty { return subjects }
            }
            if mark.kinds.contains(.opener) || mark.kinds.contains(.clausePreposition) {
                if !rules[earlier.rule].type.isAgainstTarget, let blamed = blamed(before: mark), isSurely(blamed) {
                    return [blamed]
                }
                let isPurpose = mark.kinds.contains(.purpose)
                let subjects = understood(from: earlier, isPurpose: isPurpose, depth: depth + 1)
                if !subjects.isEmpty { return subjects }
                // "Mỹ trừng phạt vì mua S-400": whoever it is, it is not the one who punishes.
                if !isPurpose, rules[earlier.rule].type.isAgainstTarget { return subjectBehind(trigger) }
            }
        }
        if let mark = sentence.marks.mark(endingBefore: end), let blamed = blamed(before: mark) {
            return isSurely(blamed) ? [blamed] : []
        }
        if let mark = sentence.marks.mark(endingBefore: end), mark.kinds.contains(.joiner),
            let doer = doer(before: mark.tokens.lowerBound)
        {
            return sentence.group(endingWith: doer)
        }
        guard let nearest = nearest(before: trigger) else { return subjectBehind(trigger) }
        // "Mỹ trừng phạt Thổ Nhĩ Kỳ, loại …": what the verb before is done to does not go on.
        if let earlier, depth < SubjectReader.deepest, isObject(nearest, of: earlier, before: trigger) {
            return doers(of: earlier, depth: depth + 1)
        }
        return sentence.group(endingWith: described(by: nearest) ?? nearest)
    }

    /// Whom words without a name behind a comma describe: “`Thổ Nhĩ Kỳ`, một đồng minh của Mỹ đã mua”.
    func described(by noun: SentenceNoun) -> SentenceNoun? {
        let comma = noun.phrase.lowerBound - 1
        guard noun.isUnnamed, comma > 0, isComma(comma), let named = sentence.noun(endingBefore: comma), named.isParty,
            named.governor == nil, !named.isOwner
        else { return nil }
        return named
    }

    /// The verb that a joining word goes on from: the one before, or behind a comma that of the main clause: “Mỹ chỉ
    /// trích Ấn Độ vì mua S-400`, đồng thời` đe dọa …”.
    func joined(to mark: ClauseMark, after earlier: EventTrigger) -> EventTrigger {
        guard mark.tokens.lowerBound > 0, isComma(mark.tokens.lowerBound - 1) else { return earlier }
        return triggers.first { trigger in
            trigger.tokens.upperBound <= earlier.tokens.upperBound
                && !sentence.isOpener(sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true))
        } ?? earlier
    }

    /// Who did what a verb of a deal describes, “S-400 `mua`”: the subject of the clause, or whom the verb before is against.
    func owners(ofThingsOf trigger: EventTrigger, after earlier: EventTrigger?, depth: Int) -> [SentenceNoun] {
        let start = sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true)
        if let earlier, earlier.tokens.lowerBound >= start, rules[earlier.rule].type.isAgainstTarget {
            return patients(of: earlier, depth: depth)
        }
        guard let nearest = nearest(before: trigger), nearest.token >= start else { return [] }
        return sentence.group(endingWith: nearest)
    }

    /// Whom the words before a `vì` without a subject behind it are about, as the second party of the sentence: “Mỹ gây sức
    /// ép với `Ấn Độ` vì mua”.
    func blamed(before reason: ClauseMark) -> SentenceNoun? {
        guard reason.kinds.contains(.clausePreposition), !reason.kinds.contains(.purpose),
            let noun = sentence.noun(endingBefore: reason.tokens.lowerBound), noun.isParty, !noun.isOwner,
            !(noun.governor?.kinds.contains(.owner) ?? false), !isDoer(noun)
        else { return nil }
        let start = sentence.clauseStart(of: noun.token, acrossCommas: true)
        let others = sentence.nouns(in: start..<noun.phrase.lowerBound)
        return others.contains { $0.isParty && $0.entities != noun.entities } ? noun : nil
    }

    /// Whether it is sure that the words before are about `noun`: trả đũa `nhằm vào` Ấn Độ, not căng thẳng `với` Mỹ.
    func isSurely(_ noun: SentenceNoun) -> Bool { noun.governor?.kinds.contains(.target) ?? true }

    func isClausal(_ noun: SentenceNoun) -> Bool { noun.governor?.kinds.contains(.clausePreposition) ?? false }

    /// Who goes on acting behind `trigger`: its subject, or whom it is done to where it is passive.
    func doers(of trigger: EventTrigger, depth: Int) -> [SentenceNoun] {
        trigger.passive == nil ? subjects(of: trigger, depth: depth) : patients(of: trigger, depth: depth)
    }

    /// Of whom a clause without a subject tells, behind the clause of `trigger`.
    func understood(from trigger: EventTrigger, isPurpose: Bool, depth: Int) -> [SentenceNoun] {
        guard !isPurpose, rules[trigger.rule].type.isAgainstTarget else { return doers(of: trigger, depth: depth) }
        return patients(of: trigger, depth: depth)
    }

    /// To whom `trigger` is done.
    func patients(of trigger: EventTrigger, depth: Int) -> [SentenceNoun] {
        // "Ấn Độ chịu trừng phạt nếu mua": what they suffer is told of them.
        if rules[trigger.rule].roles[.target]?.first == .subject, depth < SubjectReader.deepest {
            return subjects(of: trigger, depth: depth + 1)
        }
        let site = TriggerSite(trigger: trigger, sentence: sentence, triggers: triggers)
        let objects = site.objects { $0.type == .country || $0.type == .organisation || $0.type == .person }
        if !objects.isEmpty { return objects }
        let behind = site.reach.map { sentence.nouns(in: $0) } ?? []
        return behind.first(where: \.isParty).map { [$0] } ?? []
    }

    /// Whoever does what the verb before `joiner` says that names no event: “`Trung Quốc` coi Đài Loan là của mình và …”.
    func doer(before joiner: Int) -> SentenceNoun? {
        let stop = (0..<joiner).last { sentence.kind(at: $0) == .stop } ?? 0
        return sentence.nouns(in: stop..<joiner).last { noun in
            noun.isParty && noun.governor == nil && !noun.isOwner && !sentence.isOpener(noun.phrase.upperBound)
                && sentence.isVerb(at: noun.phrase.upperBound)
        }
    }

    /// The nearest party before `trigger` that no preposition governs, one that only owns something last; not the doer
    /// within another verb's `bị`.
    func nearest(before trigger: EventTrigger) -> SentenceNoun? {
        let free = sentence.nouns(in: 0..<trigger.tokens.lowerBound).filter { noun in
            noun.isParty && noun.governor == nil && !isDoer(noun)
        }
        return free.last { !$0.isOwner } ?? free.last
            ?? sentence.nouns(in: 0..<trigger.tokens.lowerBound).last { noun in
                noun.isParty && noun.governor?.kinds.contains(.owner) ?? false
                    && noun.phrase.upperBound
                        == sentence.marks.skippingFillers(before: trigger.tokens.lowerBound, cues: true)
            }
    }

    /// Whether a noun stands between `bị` and its verb.
    func isDoer(_ noun: SentenceNoun) -> Bool {
        sentence.marks.mark(endingBefore: noun.phrase.lowerBound)?.kinds.contains(.passive) ?? false
    }

    /// Whether `noun` stands behind the verb `earlier` and a comma or joining word parts it from `trigger`.
    func isObject(_ noun: SentenceNoun, of earlier: EventTrigger, before trigger: EventTrigger) -> Bool {
        guard noun.token >= earlier.tokens.upperBound,
            !(earlier.tokens.upperBound..<noun.token).contains(where: { sentence.isOpener($0) || isComma($0) })
        else { return false }
        return (noun.phrase.upperBound..<trigger.tokens.lowerBound).contains {
            isComma($0) || sentence.isJoiner($0)
        }
    }

    func isComma(_ index: Int) -> Bool { sentence.kind(at: index) == .comma }

    /// The subject of the main clause, where it stands behind: “Sau khi mua S-400, `Ấn Độ` …”.
    func subjectBehind(_ trigger: EventTrigger) -> [SentenceNoun] {
        let start = sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true)
        guard sentence.nouns(in: 0..<trigger.tokens.lowerBound).isEmpty, sentence.isOpener(start),
            let comma = (trigger.tokens.upperBound..<sentence.count).first(where: isComma),
            let next = sentence.nouns(in: comma..<sentence.count).first, next.isParty, next.governor == nil,
            !next.isOwner, !(comma..<next.token).contains(where: sentence.isOpener)
        else { return [] }
        return [next]
    }
}
