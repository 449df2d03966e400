import Model

/// Where a trigger stands in its sentence, with the nouns round it.
struct TriggerSite {
    let trigger: EventTrigger
    let sentence: SentenceReading
    /// All triggers of the sentence, in order.
    let triggers: [EventTrigger]

    /// Who does it: before an active verb the nearest party that no preposition governs; with a passive one the party
    /// between `bị` and the verb.
    var subjects: [SentenceNoun] {
        if let passive = trigger.passive { return sentence.nouns(in: passive).filter(\.isParty) }
        return group(endingWith: nearestSubject)
    }

    /// What or whom it is done to: behind an active verb, before a passive one.
    func objects(where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        if trigger.passive != nil {
            let before = sentence.nouns(in: 0..<trigger.tokens.lowerBound).last { noun in
                noun.entities.contains(where: fits) && noun.governor == nil
                    && !(trigger.passive ?? 0..<0).contains(noun.token)
            }
            if before != nil { return group(endingWith: before) }
        }
        let behind = reach.flatMap { sentence.nouns(in: $0) } ?? []
        return behind.filter { noun in
            noun.entities.contains(where: fits) && (noun.isWeapon || noun.governor == nil && !noun.isOwner)
        }
    }

    /// The nouns that one of `words` governs, behind the trigger in its clause; or anywhere in the sentence.
    func governed(by words: TokenPhrases, everywhere: Bool = false) -> [SentenceNoun] {
        let range = everywhere ? 0..<sentence.count : reach ?? 0..<0
        let nouns = sentence.nouns(in: range).filter { noun in
            noun.governor.map { words.longest(at: $0.lowerBound, in: sentence.tokens)?.tokens == $0 } ?? false
        }
        guard let first = nouns.first else { return [] }
        return nouns.filter { $0.governor == first.governor }
    }

    /// Whose the weapons at `spans` are: the first noun behind one of them that an owner word governs, or that stands
    /// right behind it.
    func owners(of spans: Set<TextSpan>, words: TokenPhrases) -> [SentenceNoun] {
        let weapons = sentence.nouns.filter { noun in noun.span.map(spans.contains) ?? false }
        let from = weapons.first?.token ?? trigger.tokens.upperBound
        let owner = sentence.nouns(in: from..<sentence.count).first { noun in
            guard noun.isParty else { return false }
            return noun.isOwner
                || (noun.governor.map { words.longest(at: $0.lowerBound, in: sentence.tokens)?.tokens == $0 } ?? false)
        }
        return owner.map { [$0] } ?? []
    }

    /// The nearest nouns that fit, in the clause or in the sentence; those behind the trigger first.
    func nearest(acrossClauses: Bool = false, where fits: (EntityID) -> Bool) -> [SentenceNoun] {
        let start = acrossClauses ? 0 : sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true)
        let end = acrossClauses ? sentence.count : reach?.upperBound ?? trigger.tokens.upperBound
        let fitting = sentence.nouns(in: start..<end).filter { $0.entities.contains(where: fits) }
        let behind = fitting.filter { $0.token >= trigger.tokens.upperBound }
        return behind.isEmpty ? group(endingWith: fitting.last) : behind
    }

    /// The tokens behind the trigger that belong to it: up to the next clause or the next verb, across the commas of a
    /// list.
    var reach: Range<Int>? {
        let start = trigger.tokens.upperBound
        var end = start
        var last: SentenceNoun?
        while end < sentence.count {
            if sentence.openers.contains(end) || sentence.tokens.tokens[end].kind == .stop && !isBracket(end) { break }
            if triggers.contains(where: { $0.tokens.lowerBound == end && $0.tokens != trigger.tokens }) { break }
            if sentence.tokens.tokens[end].kind == .comma, !isList(at: end, behind: last) { break }
            if let noun = sentence.nouns.first(where: { $0.token == end }) { last = noun }
            end += 1
        }
        return start < end ? start..<end : nil
    }
}

private extension TriggerSite {
    var nearestSubject: SentenceNoun? {
        let before = sentence.nouns(in: 0..<trigger.tokens.lowerBound)
        if isJoined, let earlier = triggers.last(where: { $0.tokens.upperBound <= trigger.tokens.lowerBound }) {
            let site = TriggerSite(trigger: earlier, sentence: sentence, triggers: triggers)
            if let subject = site.subjects.last { return subject }
        }
        let free = before.filter { $0.isParty && $0.governor == nil }
        if let last = free.last, last.token == trigger.tokens.lowerBound - 1 { return last }
        return free.last { !$0.isOwner } ?? free.last
    }

    /// Whether only words without a noun stand between a joining word and the trigger: “mua S-400 `và` kích hoạt”.
    var isJoined: Bool {
        let start = sentence.clauseStart(of: trigger.tokens.lowerBound, acrossCommas: true)
        guard let joint = sentence.joiners.filter({ $0 >= start && $0 < trigger.tokens.lowerBound }).max() else {
            return false
        }
        return sentence.nouns(in: joint..<trigger.tokens.lowerBound).isEmpty
            && sentence.tokens.mention(at: joint + 1) == nil
    }

    /// The nouns that are listed up to `noun`: Nga `và` Ấn Độ.
    func group(endingWith noun: SentenceNoun?) -> [SentenceNoun] {
        guard let noun else { return [] }
        var group = [noun]
        while let first = group.first {
            let joint = first.token - 1
            guard joint > 0,
                sentence.joiners.contains(joint) || sentence.tokens.tokens[joint].kind == .comma,
                let other = sentence.nouns.first(where: { $0.token == joint - 1 }), other.governor == noun.governor,
                other.entities.first?.type == noun.entities.first?.type
            else { break }
            group.insert(other, at: 0)
        }
        return group
    }

    /// Whether a comma goes on with a list: the next name behind it is of the kind of the last one.
    func isList(at comma: Int, behind last: SentenceNoun?) -> Bool {
        guard let last, let next = sentence.nouns.first(where: { $0.token > comma }) else { return false }
        let between = comma + 1..<next.token
        guard next.isWeapon == last.isWeapon, next.isParty == last.isParty,
            next.governor == last.governor || next.governor == nil
        else { return false }
        return !between.contains { position in
            sentence.openers.contains(position) || sentence.tokens.tokens[position].kind == .comma
                || triggers.contains { $0.tokens.contains(position) }
        }
    }

    func isBracket(_ index: Int) -> Bool {
        let byte = sentence.tokens.lower[sentence.tokens.tokens[index].range.lowerBound]
        return byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
    }
}
