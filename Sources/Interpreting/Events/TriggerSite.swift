import Model

/// Where a trigger stands in its sentence, with the nouns round it.
struct TriggerSite {
    let trigger: EventTrigger
    let sentence: SentenceReading
    /// The triggers of the sentence that count, in order.
    let triggers: [EventTrigger]
    /// The tokens behind the trigger that belong to it, a clause of purpose that goes on with it included; `nil` where there
    /// are none.
    let reach: Range<Int>?
    /// Where its own clause ends.
    private let clauseEnd: Int

    init(trigger: EventTrigger, sentence: SentenceReading, triggers: [EventTrigger]) {
        self.trigger = trigger
        self.sentence = sentence
        self.triggers = triggers
        let start = trigger.tokens.upperBound
        let ends = TriggerReach(trigger: trigger, sentence: sentence, triggers: triggers).ends()
        reach = start < ends.whole ? start..<ends.whole : nil
        clauseEnd = ends.own
    }

    /// What or whom it is done to: behind an active verb, before a passive one. Of parties the first and those listed
    /// with it, of weapons all that are not only compared or replaced.
    func objects(where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        if let passive = trigger.passive {
            // "thay thế những chiếc F-16 bị hủy": what stands right before it, whatever governs that.
            let end = sentence.marks.skippingFillers(before: passive.lowerBound, cues: true)
            if let beside = sentence.noun(endingBefore: end), beside.entities.contains(where: fits),
                beside.isWeapon || !isElsewhere(beside)
            {
                return sentence.group(endingWith: beside)
            }
            let start = sentence.innerClauseStart(of: passive.lowerBound)
            let before = sentence.nouns(in: start..<passive.lowerBound).last { noun in
                noun.entities.contains(where: fits) && noun.governor == nil
            }
            if before != nil { return sentence.group(endingWith: before) }
        }
        if let described = described(where: fits) { return sentence.group(endingWith: described) }
        let behind = reach.map { sentence.nouns(in: $0) } ?? []
        let weapons = behind.filter { $0.isWeapon && $0.entities.contains(where: fits) && !$0.isAside }
        if !weapons.isEmpty { return Array(weapons) }
        guard
            let first = behind.first(where: { $0.entities.contains(where: fits) && $0.governor == nil && !$0.isOwner })
        else { return [] }
        return sentence.group(beginningWith: first, within: reach ?? 0..<0)
    }

    /// With whom it is done, where no verb stands between: “đàm phán `Nga - Ấn Độ`”.
    func objectsBeside(where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        guard trigger.passive == nil, case let objects = objects(where: fits), let first = objects.first,
            !(trigger.tokens.upperBound..<max(trigger.tokens.upperBound, first.phrase.lowerBound))
                .contains(where: sentence.isVerb)
        else { return [] }
        return objects
    }

    /// Whether its clause begins with a thing: “`Tàu sân bay` Mỹ thăm Đà Nẵng”.
    var isSubjectOfThing: Bool {
        sentence.marks.mark(at: sentence.clauseStart(of: trigger.tokens.lowerBound))?.kinds.contains(.thing) ?? false
    }

    /// The nouns that fit and that one of `words` governs, behind the trigger in its clause.
    func governed(by words: TokenPhrases, where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        let behind = reach.map { governed(by: words, in: $0, where: fits) } ?? []
        guard behind.isEmpty, let passive = trigger.passive else { return behind }
        // "Thương vụ bán F-16 cho Bulgaria đã được phê chuẩn."
        let start = sentence.innerClauseStart(of: passive.lowerBound)
        return governed(by: words, in: start..<passive.lowerBound, where: fits)
    }

    /// Those in the clause that tells what it is for, right behind its own: “… `để cung cấp cho` Ukraine”.
    func purpose(governedBy words: TokenPhrases, where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        guard let mark = sentence.marks.mark(at: clauseEnd), mark.kinds.contains(.purpose) else { return [] }
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
        // "S-400 theo yêu cầu của Ankara": another preposition, verb or weapon ends what is said of the weapon.
        let clauseEnd = (from..<sentence.count).first { index in
            if let other = sentence.noun(at: index) { return other.isWeapon && !spans.contains(other.span) }
            if sentence.kind(at: index) == .comma, !isOwned(behind: index) { return true }
            let kinds = sentence.marks.mark(at: index)?.kinds ?? []
            return sentence.isOpener(index) || sentence.kind(at: index) == .stop
                || kinds.contains(.preposition) && kinds.isDisjoint(with: [.owner, .clausePreposition])
                || index >= trigger.tokens.upperBound && sentence.isModal(at: index)
        }
        let end = weapon == nil ? reach?.upperBound ?? from : clauseEnd ?? sentence.count
        guard from < end else { return [] }
        let owner = sentence.nouns(in: from..<end).first { noun in
            noun.isParty && (noun.isOwner || noun.governor?.kinds.contains(.owner) ?? false)
        }
        return owner.map { [$0] } ?? []
    }

    /// The word for a thing that it is done to: behind an active verb, before a passive one or before whoever does it,
    /// `tàu tuần tra` mà Mỹ bàn giao.
    var thing: ClauseMark? {
        if trigger.passive == nil {
            for index in reach ?? 0..<0 {
                guard let mark = sentence.marks.mark(at: index) else { continue }
                if mark.kinds.contains(.thing) { return mark }
                if mark.kinds.contains(.preposition), !mark.kinds.contains(.owner) { break }
            }
        }
        let start = trigger.passive?.lowerBound ?? trigger.tokens.lowerBound
        let limit = triggers.last { $0.tokens.upperBound <= start }?.tokens.upperBound ?? 0
        for index in (limit..<max(limit, start)).reversed() {
            if sentence.kind(at: index) == .comma || sentence.kind(at: index) == .stop { return nil }
            guard let mark = sentence.marks.mark(at: index), mark.kinds.contains(.thing) else { continue }
            if sentence.marks.mark(endingBefore: index)?.kinds.contains(.preposition) ?? false { return nil }
            // "Máy bay Nga giao hàng": what carries the goods is none of them.
            let isCarrier = trigger.passive == nil && sentence.noun(at: mark.tokens.upperBound) != nil
            return isCarrier ? nil : mark
        }
        return nil
    }

    /// The weapons that the sentence named last before the trigger.
    var weaponsBefore: [SentenceNoun] {
        sentence.group(
            endingWith: sentence.nouns(in: 0..<trigger.tokens.lowerBound).last { $0.isWeapon && !$0.isAside })
    }

    /// The subject of the main clause behind the trigger's own: “Trong cuộc điện đàm với ông Trump, `ông Erdogan` …”.
    var mainSubject: [SentenceNoun] {
        let end = reach?.upperBound ?? trigger.tokens.upperBound
        let start = sentence.innerClauseStart(of: trigger.tokens.lowerBound)
        let isInPhrase = (start..<trigger.tokens.upperBound).contains { index in
            sentence.marks.mark(at: index).map { !$0.kinds.isDisjoint(with: [.preposition, .opener]) } ?? false
        }
        guard end < sentence.count, isInPhrase, sentence.kind(at: end) == .comma,
            let next = sentence.nouns(in: end..<sentence.count).first, next.isParty, next.governor == nil,
            !(end..<next.token).contains(where: sentence.isOpener)
        else { return [] }
        return sentence.group(beginningWith: next, within: end..<sentence.count)
    }

    /// The nearest nouns that fit, in the clause or in the sentence; those behind the trigger first, then those before it
    /// that are `meant`.
    func nearest(
        acrossClauses: Bool = false, where fits: (EntityID) -> Bool, before meant: (EntityID) -> Bool
    ) -> [SentenceNoun] {
        let start = acrossClauses ? 0 : sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true)
        let end = acrossClauses ? sentence.count : reach?.upperBound ?? trigger.tokens.upperBound
        let fitting = sentence.nouns(in: start..<end).filter { $0.entities.contains(where: fits) && !$0.isAside }
        let behind = fitting.filter { $0.token >= trigger.tokens.upperBound && !isOfOtherPurpose($0) }
        guard behind.isEmpty else { return behind }
        return sentence.group(endingWith: fitting.last { $0.entities.contains(where: meant) })
    }
}

private extension TriggerSite {
    func described(where fits: (EntityID) -> Bool) -> SentenceNoun? {
        guard let noun = sentence.described(by: trigger), noun.entities.contains(where: fits) else { return nil }
        return noun
    }

    func governed(by words: TokenPhrases, in range: Range<Int>, where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        let nouns = sentence.nouns(in: range).filter { noun in
            guard let governor = noun.governor, noun.entities.contains(where: fits), !isOfAside(noun) else {
                return false
            }
            return words.longest(at: governor.tokens.lowerBound, in: sentence.tokens)?.tokens == governor.tokens
        }
        guard let first = nouns.first else { return [] }
        return nouns.filter { $0.governor == first.governor }
    }

    /// Whether a preposition puts it aside: phi công `ở` Mỹ bị trục xuất.
    func isElsewhere(_ noun: SentenceNoun) -> Bool {
        noun.governor?.kinds.isDisjoint(with: [.owner, .clausePreposition]) ?? false
    }

    /// Whether it stands in a clause of purpose that tells of no deal: ký hợp đồng để đánh cắp `S-300`.
    func isOfOtherPurpose(_ noun: SentenceNoun) -> Bool {
        let start = sentence.clauseStart(of: noun.token, acrossCommas: true)
        guard start >= trigger.tokens.upperBound, let mark = sentence.marks.mark(at: start),
            mark.kinds.contains(.purpose)
        else { return false }
        let verb = sentence.marks.mark(at: mark.tokens.upperBound)
        let isDeal = verb.map { !$0.kinds.isDisjoint(with: [.buys, .sells]) } ?? false
        return !isDeal && !sentence.verbs.contains { $0.lowerBound == mark.tokens.upperBound }
    }

    /// Whether what stands behind a comma still says whose the weapon is: S-400`, do` Nga sản xuất; or lists another.
    func isOwned(behind comma: Int) -> Bool {
        if let mark = sentence.marks.mark(at: comma + 1), mark.kinds.contains(.owner) { return true }
        return sentence.isList(at: comma, behind: sentence.nouns(in: 0..<comma).last)
    }

    /// Whether it is said of a weapon only compared or replaced whose it is: thay thế F-35 `của Mỹ`.
    func isOfAside(_ noun: SentenceNoun) -> Bool {
        guard let governor = noun.governor, governor.kinds.contains(.owner) else { return false }
        return sentence.noun(endingBefore: governor.tokens.lowerBound)?.isAside ?? false
    }
}
