import Model

/// Decides what a name may mean where it stands, by the words right beside it.
///
/// What needs the whole document (a surname after the full name, a nickname beside its designation) is only marked;
/// Resolving decides it.
struct NameJudge: Sendable {
    private let cues: [NameCues]
    private let leads: [EntityType: PhraseSet]
    private let neverAfter: PhraseSet
    private let neverBefore: PhraseSet
    private let runs: NameRuns

    init(_ context: NameContext) {
        cues = context.rules.map(NameCues.init)
        leads = context.leads.mapValues { PhraseSet($0) }
        neverAfter = PhraseSet(context.neverAfter)
        neverBefore = PhraseSet(context.neverBefore)
        runs = NameRuns(personalSyllables: context.personalSyllables)
    }

    /// The readings of `forms` that the words beside them allow; empty when none does.
    func readings(of forms: [NameForm], at site: NameSite) -> [NameReading] {
        var readings: [NameReading] = []
        for form in forms {
            guard let reading = reading(of: form, at: site) else { continue }
            if let index = readings.firstIndex(where: { $0.entity == reading.entity }) {
                // The same entity twice, as capital and country: "Djibouti". The stronger reading stays.
                if isStronger(reading, than: readings[index]) { readings[index] = reading }
            } else {
                readings.append(reading)
            }
        }
        return readings
    }
}

private extension NameJudge {
    func isStronger(_ reading: NameReading, than other: NameReading) -> Bool {
        if reading.needsFullName != other.needsFullName { return other.needsFullName }
        return reading.use == .plain && other.use == .inContext
    }

    func reading(of form: NameForm, at site: NameSite) -> NameReading? {
        if isPartOfLongerName(form, at: site) { return nil }
        if let lead = form.lead, site.follows(lead) {
            return NameReading(entity: form.entity, use: .plain, rule: "led-name", isProven: true)
        }
        switch form.use {
        case .plain:
            return isBareShort(form, at: site) ? nil : NameReading(entity: form.entity, use: .plain, rule: "name")
        case .capital:
            if runs.continuesForeignName(site) || runs.continuesVietnameseName(site) { return nil }
            return NameReading(entity: form.entity, use: .capital, rule: "capital")
        case .pairShort:
            if let rule = form.rule, isRuledOut(by: cues[rule], at: site) { return nil }
            return isPaired(site) ? NameReading(entity: form.entity, use: .pairShort, rule: "pair") : nil
        case .nickname:
            return NameReading(entity: form.entity, use: .nickname, rule: "nickname")
        case .inContext:
            return form.rule.flatMap { reading(of: form.entity, by: cues[$0], at: site) }
        }
    }

    /// `"Asia"` in `"Asia Times"`, `"San Francisco"` in `"tàu USS San Francisco"`. Agencies go on being themselves:
    /// `"Sputnik News"`.
    func isPartOfLongerName(_ form: NameForm, at site: NameSite) -> Bool {
        switch form.entity.type {
        case .organisation, .weapon: return false
        case .country, .person, .place:
            return neverAfter.stands(before: site.range.lowerBound, in: site.surroundings)
                || neverBefore.stands(behind: site.range.upperBound, in: site.surroundings)
        }
    }

    /// `"B2"` for `"B-2"`: so short a name without its hyphen is more often a visa or a vitamin.
    func isBareShort(_ form: NameForm, at site: NameSite) -> Bool {
        form.hasJoint && site.range.count <= 2
    }

    /// What a rule of the lexicon says of an ambiguous name.
    func reading(of entity: EntityID, by cues: NameCues, at site: NameSite) -> NameReading? {
        if isRuledOut(by: cues, at: site) { return nil }
        if let proof = proof(by: cues, at: site) {
            // "Thủ tướng" proves that a name is somebody's, but not whose.
            let tellsWhich = cues.rule.type != .person && cues.rule.type != .weapon
            return NameReading(
                entity: entity, use: .inContext, rule: "\(cues.rule.id):\(proof)", isProven: tellsWhich)
        }
        if let hint = hint(by: cues, at: site) {
            return NameReading(entity: entity, use: .inContext, rule: "\(cues.rule.id):\(hint)")
        }
        if cues.rule.standsAlone && !isWordThatOpens(site, by: cues) || cues.rule.standsInside && isInside(site) {
            return NameReading(entity: entity, use: .inContext, rule: cues.rule.id)
        }
        guard cues.rule.followsFullName else { return nil }
        return NameReading(entity: entity, use: .inContext, rule: "\(cues.rule.id):full-name", needsFullName: true)
    }

    /// Which kind of word right beside the name proves the reading.
    func proof(by cues: NameCues, at site: NameSite) -> String? {
        if isLed(site, as: cues.rule.type) { return "lead" }
        if cues.after.stands(before: site.range.lowerBound, in: site.surroundings) { return "after" }
        return cues.before.stands(behind: site.range.upperBound, in: site.surroundings) ? "before" : nil
    }

    /// What else in the sentence speaks for the reading.
    func hint(by cues: NameCues, at site: NameSite) -> String? {
        if let near = cues.near, near.stands(near: site.range.lowerBound, in: site.surroundings) { return "near" }
        let isTied = cues.rule.type == .country && (isListed(site) || isPaired(site))
        return isTied ? "list" : nil
    }

    /// Whether a word in small letters stands right before the name. At the start of a sentence "Anh" is as likely a
    /// brother, inside one it has a capital only as a country or as somebody's name.
    func isInside(_ site: NameSite) -> Bool {
        guard let word = site.wordBefore else { return false }
        return !word.contains { (0x41...0x5A).contains($0) }
            && !LetterCase.isUpper(LetterCase.scalar(in: site.text, at: word.startIndex))
    }

    /// Whether the name opens a sentence or a quotation, where every word has a capital, and the word behind it makes a
    /// common word of it: `"Nhật ký"`, but not the `"Nhật"` of `"quan chức Nhật ký"`.
    func isWordThatOpens(_ site: NameSite, by cues: NameCues) -> Bool {
        site.wordBefore == nil && cues.neverOpening.stands(behind: site.range.upperBound, in: site.surroundings)
    }

    /// Whether a word beside the name, or a name that it is part of, forbids the reading.
    func isRuledOut(by cues: NameCues, at site: NameSite) -> Bool {
        if cues.neverAfter.stands(before: site.range.lowerBound, in: site.surroundings) { return true }
        // "Pháp chế" is no country, but for "chế tạo" behind it.
        if cues.neverBefore.stands(behind: site.range.upperBound, in: site.surroundings),
            !cues.before.stands(behind: site.range.upperBound, in: site.surroundings)
        {
            return true
        }
        switch cues.rule.type {
        case .country: return runs.isPersonal(site) || opensVietnameseName(site)
        case .person: return runs.continuesForeignName(site) || runs.opensForeignName(site)
        case .organisation: return runs.endsForeignName(site)
        case .weapon, .place: return false
        }
    }

    /// Whether a describing word stands before the name, perhaps with a country between: `"Thủ tướng Anh"` Johnson.
    func isLed(_ site: NameSite, as type: EntityType) -> Bool {
        guard let leads = leads[type] else { return false }
        if leads.stands(before: site.range.lowerBound, in: site.surroundings) { return true }
        guard type == .person, let neighbour = site.neighbour else { return false }
        return leads.stands(before: neighbour.span.start, in: site.surroundings)
    }

    /// Whether the name begins the name of a street or a person, `"Nhật Tảo"`, and not that of someone whom a title
    /// before the country announces: `"Thủ tướng Anh May"`.
    func opensVietnameseName(_ site: NameSite) -> Bool {
        runs.opensVietnameseName(site) && !isLed(site, as: .person)
            && !site.formsBehind([NameJudge.space]).contains { isCertain($0) }
    }

    /// Whether the name stands in a list with a country: `"Anh, Pháp và Đức"`.
    func isListed(_ site: NameSite) -> Bool {
        site.isBehindCountry(NameJudge.listGaps)
            || site.formsBehind(NameJudge.listGaps).contains { $0.entity.type == .country && isCertain($0) }
    }

    /// Whether a hyphen ties the name to a country: `"Nga-Thổ"`, `"Trung - Ấn"`.
    func isPaired(_ site: NameSite) -> Bool {
        site.isBehindCountry(NameJudge.pairGaps)
            || site.formsBehind(NameJudge.pairGaps).contains { $0.entity.type == .country }
    }

    /// Whether a form means its entity without any words beside it.
    func isCertain(_ form: NameForm) -> Bool {
        switch form.use {
        case .plain, .capital: true
        case .inContext: form.rule.map { cues[$0].rule.standsAlone } ?? false
        case .pairShort, .nickname: false
        }
    }

    static let space = [UInt8(ascii: " ")]
    static let listGaps = [", ", " và ", " hay ", " hoặc ", " cùng ", " với "].map { Array($0.utf8) }
    static let pairGaps = ["-", "–", " - ", " – "].map { Array($0.utf8) }
}
