import Model

/// Where a trigger stands in its sentence, with the nouns round it.
struct TriggerSite {
    let trigger: EventTrigger
    let sentence: SentenceReading
    /// The triggers of the sentence that count, in order.
    let triggers: [EventTrigger]
    /// The tokens behind the trigger that belong to it: up to the next clause or the next verb with its subject, across
    /// the commas of a list; `nil` where there are none.
    let reach: Range<Int>?

    init(trigger: EventTrigger, sentence: SentenceReading, triggers: [EventTrigger]) {
        self.trigger = trigger
        self.sentence = sentence
        self.triggers = triggers
        reach = TriggerSite.reach(of: trigger, in: sentence, among: triggers)
    }

    /// What or whom it is done to: behind an active verb, before a passive one. Of parties the first and those listed
    /// with it, of weapons all that are not only compared or replaced.
    func objects(where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        if let passive = trigger.passive {
            let start = sentence.innerClauseStart(of: passive.lowerBound)
            let before = sentence.nouns(in: start..<passive.lowerBound).last { noun in
                noun.entities.contains(where: fits) && noun.governor == nil
            }
            if before != nil { return sentence.group(endingWith: before) }
        }
        let behind = reach.map { sentence.nouns(in: $0) } ?? []
        let weapons = behind.filter { $0.isWeapon && $0.entities.contains(where: fits) && !$0.isAside }
        if !weapons.isEmpty { return Array(weapons) }
        guard
            let first = behind.first(where: { $0.entities.contains(where: fits) && $0.governor == nil && !$0.isOwner })
        else { return [] }
        return sentence.group(beginningWith: first, within: reach ?? 0..<0)
    }

    /// The nouns that fit and that one of `words` governs, behind the trigger in its clause.
    func governed(by words: TokenPhrases, where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        reach.map { governed(by: words, in: $0, where: fits) } ?? []
    }

    /// Those in the clause that tells what it is for, right behind its own: “… `để cung cấp cho` Ukraine”.
    func purpose(governedBy words: TokenPhrases, where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        let end = reach?.upperBound ?? trigger.tokens.upperBound
        guard let mark = sentence.marks.mark(at: end), mark.kinds.contains(.purpose) else { return [] }
        let limit = (mark.tokens.upperBound..<sentence.count).first { index in
            sentence.isOpener(index) || sentence.kind(at: index) == .stop || sentence.kind(at: index) == .comma
        }
        return governed(by: words, in: mark.tokens.upperBound..<(limit ?? sentence.count), where: fits)
    }

    /// The nouns of the sentence that one of the words for two parties governs: `giữa` Nga và Ấn Độ.
    func between(where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        let nouns = sentence.nouns.filter {
            $0.governor?.kinds.contains(.between) ?? false && $0.entities.contains(where: fits)
        }
        // The nearest such words of the sentence: those before the trigger may belong to another.
        let governor = (nouns.first { $0.token >= trigger.tokens.lowerBound } ?? nouns.last)?.governor
        return nouns.filter { $0.governor == governor }
    }

    /// Whose the weapons at `spans` are: the first party behind one of them that an owner word governs, or that stands
    /// right behind it.
    func owners(of spans: Set<TextSpan>) -> [SentenceNoun] {
        if let passive = trigger.passive, spans.isEmpty {
            let before = sentence.nouns(in: 0..<passive.lowerBound).last { noun in
                noun.isParty && (noun.isOwner || noun.governor?.kinds.contains(.owner) ?? false)
            }
            if let before { return [before] }
        }
        let weapon = sentence.nouns.first { spans.contains($0.span) }
        let from = weapon?.token ?? trigger.tokens.upperBound
        // "S-400 theo yêu cầu của Ankara": another preposition ends what is said of the weapon.
        let clauseEnd = (from..<sentence.count).first { index in
            let kinds = sentence.marks.mark(at: index)?.kinds ?? []
            return sentence.isOpener(index) || sentence.kind(at: index) == .stop
                || kinds.contains(.preposition) && kinds.isDisjoint(with: [.owner, .clausePreposition])
        }
        let end = weapon == nil ? reach?.upperBound ?? from : clauseEnd ?? sentence.count
        guard from < end else { return [] }
        let owner = sentence.nouns(in: from..<end).first { noun in
            noun.isParty && (noun.isOwner || noun.governor?.kinds.contains(.owner) ?? false)
        }
        return owner.map { [$0] } ?? []
    }

    /// The weapons that the sentence named last before the trigger.
    var weaponsBefore: [SentenceNoun] {
        sentence.group(
            endingWith: sentence.nouns(in: 0..<trigger.tokens.lowerBound).last { $0.isWeapon && !$0.isAside })
    }

    /// The subject of the main clause behind the trigger's own: “Trong cuộc điện đàm với ông Trump, `ông Erdogan` …”.
    var mainSubject: [SentenceNoun] {
        let end = reach?.upperBound ?? trigger.tokens.upperBound
        guard end < sentence.count, sentence.kind(at: end) == .comma,
            let next = sentence.nouns(in: end..<sentence.count).first, next.isParty, next.governor == nil
        else { return [] }
        return sentence.group(beginningWith: next, within: end..<sentence.count)
    }

    /// The nearest nouns that fit, in the clause or in the sentence; those behind the trigger first.
    func nearest(acrossClauses: Bool = false, where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        let start = acrossClauses ? 0 : sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true)
        let end = acrossClauses ? sentence.count : reach?.upperBound ?? trigger.tokens.upperBound
        let fitting = sentence.nouns(in: start..<end).filter { $0.entities.contains(where: fits) && !$0.isAside }
        let behind = fitting.filter { $0.token >= trigger.tokens.upperBound }
        return behind.isEmpty ? sentence.group(endingWith: fitting.last) : behind
    }
}

private extension TriggerSite {
    func governed(by words: TokenPhrases, in range: Range<Int>, where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        let nouns = sentence.nouns(in: range).filter { noun in
            guard let governor = noun.governor, noun.entities.contains(where: fits) else { return false }
            return words.longest(at: governor.tokens.lowerBound, in: sentence.tokens)?.tokens == governor.tokens
        }
        guard let first = nouns.first else { return [] }
        return nouns.filter { $0.governor == first.governor }
    }

    static func reach(
        of trigger: EventTrigger, in sentence: SentenceReading, among triggers: [EventTrigger]
    ) -> Range<Int>? {
        let start = trigger.tokens.upperBound
        // A verb right behind goes on with the same things: "đạt thỏa thuận cùng sản xuất …".
        let next = triggers.first { next in
            next.tokens.lowerBound >= start
                && sentence.marks.skippingFillers(before: next.tokens.lowerBound) > start
        }
        // "… và Mỹ phản đối": the next verb's subject belongs to it.
        let limit = next.map { nextClause(before: $0, behind: start, in: sentence) } ?? sentence.count
        var last: SentenceNoun?
        var end = start
        while end < limit {
            switch sentence.kind(at: end) {
            case .stop: if !isBracket(end, in: sentence) { return start < end ? start..<end : nil }
            case .comma: if !sentence.isList(at: end, behind: last) { return start < end ? start..<end : nil }
            case .word: if sentence.isOpener(end) { return start < end ? start..<end : nil }
            case .mention: last = sentence.noun(at: end)
            case .time, .value, .quotationMark: break
            }
            end += 1
        }
        return start < end ? start..<end : nil
    }

    /// Where the words of the trigger behind begin: with its subject, if it has one there.
    static func nextClause(before next: EventTrigger, behind start: Int, in sentence: SentenceReading) -> Int {
        let begin = next.passive?.lowerBound ?? next.tokens.lowerBound
        let end = sentence.marks.skippingFillers(before: begin, cues: true)
        guard let subject = sentence.noun(endingBefore: end), subject.isParty, subject.phrase.lowerBound > start,
            subject.governor == nil, !subject.isOwner
        else { return next.tokens.lowerBound }
        return subject.phrase.lowerBound
    }

    static func isBracket(_ index: Int, in sentence: SentenceReading) -> Bool {
        let byte = sentence.tokens.lower[sentence.tokens.tokens[index].range.lowerBound]
        return byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
    }
}
