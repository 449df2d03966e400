import Model

/// Reads, from left to right, the phrase of a clause that names or describes somebody who may speak.
///
/// The first word tells what kind of phrase it is; the name that follows, who is meant. `"Bộ trưởng Quốc phòng Mỹ Lloyd
/// Austin"` begins with an office and goes on to a person; `"một quan chức Mỹ giấu tên"` never comes to one.
struct SourceReader {
    let clause: SpeechClause
    /// The text in small letters.
    let lower: [UInt8]
    let mentions: [Mention]
    let offices: OfficeHolders

    /// The phrase that begins at the token `start`, whose tokens all lie before `limit`.
    func phrase(at start: Int, before limit: Int) -> SourcePhrase? {
        var first = start
        while first < limit, clause.has(.quantifier, at: first) { first += 1 }
        guard first < limit else { return nil }
        switch clause.tokens[first].kind {
        case .mention(let number): return named(mentions[number], tokens: start..<(first + 1))
        case .name: return unknownName(start, first, limit)
        case .word(let word): return phrase(opening: word, start, first, limit)
        default: return nil
        }
    }

    /// The mention at the token `index`, if one of `types` stands there.
    func mention(at index: Int, _ types: EntityType...) -> Mention? {
        guard case .mention(let number)? = clause.kind(index), types.contains(mentions[number].entity.type) else {
            return nil
        }
        return mentions[number]
    }
}

private extension SourceReader {
    /// The tokens that a description may take: `"phát ngôn viên Bộ Tổng tham mưu quân đội Thổ Nhĩ Kỳ"`.
    static let longestDescription = 16
    /// The tokens between the word before an organisation's name and the name: `"trang mạng quân sự Avia.pro"`.
    static let longestLead = 3

    func phrase(opening word: SpeechWord, _ start: Int, _ first: Int, _ limit: Int) -> SourcePhrase? {
        switch word {
        case .pronoun: SourcePhrase(.pronoun, tokens: start..<(first + 1))
        case .organisationPronoun: SourcePhrase(.organisationPronoun, tokens: start..<(first + 1))
        case .honorific: honoured(start, first, limit)
        case .organisationLead: ledOrganisation(start, first, limit)
        case .government: government(start, first, limit)
        case .report: report(start, first, limit)
        case .office, .aide, .unnamed: described(word, start, first, limit)
        default: nil
        }
    }

    func named(_ mention: Mention, tokens: Range<Int>) -> SourcePhrase? {
        switch mention.entity.type {
        case .person: SourcePhrase(.person, entity: mention.entity, tokens: tokens)
        case .organisation: SourcePhrase(.organisation, entity: mention.entity, tokens: tokens)
        case .country: SourcePhrase(.country, entity: mention.entity, tokens: tokens)
        case .weapon, .place: nil
        }
    }

    /// A name that the lexicon does not hold: `"Ondrejcsak"`.
    func unknownName(_ start: Int, _ first: Int, _ limit: Int) -> SourcePhrase? {
        var end = first
        while end < limit, clause.kind(end) == .name { end += 1 }
        // The first word of a sentence has its capital from there: "Điều này cho biết".
        if first == 0, end == 1, end < limit { return nil }
        return SourcePhrase(.unnamed, tokens: start..<end)
    }

    /// `"ông Peskov"`, `"bà Maria Vorobyova"`; alone, `"ông"` is a pronoun.
    func honoured(_ start: Int, _ first: Int, _ limit: Int) -> SourcePhrase? {
        guard first + 1 < limit else { return SourcePhrase(.pronoun, tokens: start..<(first + 1)) }
        if let person = mention(at: first + 1, .person) {
            return SourcePhrase(.person, entity: person.entity, tokens: start..<(first + 2))
        }
        if clause.kind(first + 1) == .name { return unknownName(start, first + 1, limit) }
        return SourcePhrase(.pronoun, tokens: start..<(first + 1))
    }

    /// `"hãng tin Nga TASS"`; without a name that is known, `"một công ty Mỹ"`, nobody.
    func ledOrganisation(_ start: Int, _ first: Int, _ limit: Int) -> SourcePhrase? {
        var end = first + 1
        while end < limit, end <= first + SourceReader.longestLead + 1 {
            if let organisation = mention(at: end, .organisation) {
                return SourcePhrase(.organisation, entity: organisation.entity, tokens: start..<(end + 1))
            }
            if let person = mention(at: end, .person), clause.has(.honorific, at: end - 1) || end == first + 1 {
                return SourcePhrase(.person, entity: person.entity, tokens: start..<(end + 1))
            }
            guard isDescription(at: end) else { break }
            end += 1
        }
        return SourcePhrase(.unnamed, tokens: start..<end)
    }

    /// `"chính phủ Slovakia"`, `"phía Kremlin"`, `"chính quyền của Tổng thống Trump"`, who acts for his country.
    func government(_ start: Int, _ first: Int, _ limit: Int) -> SourcePhrase? {
        var end = first + 1
        while end < limit, end <= first + SourceReader.longestLead + 1 {
            if let found = mention(at: end, .country, .organisation, .person) {
                var entity: EntityID? = found.entity
                if found.entity.type == .person { entity = offices.country(of: found.entity) }
                let kind: SourcePhrase.Kind = found.entity.type == .organisation ? .organisation : .country
                return SourcePhrase(kind, entity: entity, tokens: start..<(end + 1))
            }
            guard isDescription(at: end) || clause.has(.genitive, at: end) else { break }
            end += 1
        }
        return SourcePhrase(.unnamed, tokens: start..<end)
    }

    /// `"thông báo của Bộ Quốc phòng Nga"`, `"nguồn tin Bộ Quốc phòng Ấn Độ"`: whose it is speaks.
    func report(_ start: Int, _ first: Int, _ limit: Int) -> SourcePhrase? {
        var end = first + 1
        var isOwned = false
        while end < limit, end <= first + SourceReader.longestLead + 2 {
            if let organisation = mention(at: end, .organisation) {
                return SourcePhrase(.organisation, entity: organisation.entity, tokens: start..<(end + 1))
            }
            if isOwned, let owner = phrase(at: end, before: limit),
                owner.kind != .unnamed || !clause.has(.report, at: end)
            {
                return SourcePhrase(
                    owner.kind, entity: owner.entity, country: owner.country, tokens: start..<owner.tokens.upperBound)
            }
            isOwned = clause.has(.genitive, at: end)
            guard isOwned || isDescription(at: end) || clause.has(.adverb, at: end) else { break }
            end += 1
        }
        return SourcePhrase(.unnamed, tokens: start..<end)
    }

    /// An office or somebody without a name, with the person's name where one follows.
    func described(_ word: SpeechWord, _ start: Int, _ first: Int, _ limit: Int) -> SourcePhrase? {
        var end = first + 1
        var country: EntityID?
        while end < limit, end <= first + SourceReader.longestDescription {
            if let person = mention(at: end, .person), !isMaster(person, at: end, behind: first) {
                guard isNameOfDescription(at: end, behind: first) else { break }
                return SourcePhrase(.person, entity: person.entity, tokens: start..<(end + 1))
            }
            if let state = mention(at: end, .country) { country = country ?? state.entity }
            guard isDescription(at: end) || clause.has(.genitive, at: end) || joinsDescription(at: end) else { break }
            end += 1
        }
        while end > first + 1, clause.has(.genitive, at: end - 1) || clause.has(.honorific, at: end - 1) { end -= 1 }
        return SourcePhrase(word == .unnamed ? .unnamed : .office, country: country, tokens: start..<end)
    }

    /// Whether the token may be part of a description.
    func isDescription(at index: Int) -> Bool {
        switch clause.kind(index) {
        case .plain, .name, .mention, .number: true
        case .word(let word):
            switch word {
            case .office, .aide, .unnamed, .organisationLead, .government, .report, .quantifier, .honorific: true
            default: false
            }
        default: false
        }
    }

    /// The `"và"` of `"Bộ trưởng Thương mại và Công nghiệp"`.
    func joinsDescription(at index: Int) -> Bool {
        guard clause.has(.junction, at: index), let before = clause.kind(index - 1), let behind = clause.kind(index + 1)
        else { return false }
        return (before == .plain || before == .name) && (behind == .plain || behind == .name)
    }

    /// Whether the person at `index` is whom somebody serves: `"người phát ngôn của Tổng thống Erdogan"`.
    func isMaster(_ person: Mention, at index: Int, behind first: Int) -> Bool {
        var before = index - 1
        while before > first,
            clause.has(.office, at: before) || clause.has(.honorific, at: before)
                || clause.has(.government, at: before) || mention(at: before, .country) != nil
        {
            if clause.has(.government, at: before) { return true }
            if clause.has(.office, at: before), clause.has(.aide, at: first),
                offices.holds(person.entity, lower[clause.tokens[before].span.range])
            {
                return true
            }
            before -= 1
        }
        return clause.has(.genitive, at: before)
    }

    /// Whether the person at `index` bears the description, and is not whom a verb in it is about: `"quan chức gặp ông
    /// Putin"`.
    func isNameOfDescription(at index: Int, behind first: Int) -> Bool {
        guard clause.has(.honorific, at: index - 1), index - 2 > first else { return true }
        return clause.kind(index - 2) != .plain
    }
}
