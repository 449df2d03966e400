import Model

/// Decides what a name may mean where it stands, by the words right beside it.
///
/// What needs the whole document (a surname after the full name, a nickname beside its designation) is only marked;
/// Resolving decides it.
///
/// A class with nothing but constants: as a value, each of its lists would be retained with every copy, at each word.
final class NameJudge: Sendable {
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
        if let lead = form.lead, let range = site.range(following: lead) {
            return NameReading(
                entity: form.entity, use: .plain, rule: "led-name", isProven: true, evidence: TextSpan(range))
        }
        switch form.use {
        case .plain:
            return isBareShort(form, at: site) ? nil : NameReading(entity: form.entity, use: .plain, rule: "name")
        case .capital:
            if runs.continuesForeignName(site) || runs.continuesVietnameseName(site) { return nil }
            return NameReading(entity: form.entity, use: .capital, rule: "capital")
        case .pairShort:
            if let rule = form.rule, isRuledOut(by: cues[rule], at: site) { return nil }
            return pair(of: site).map { pair in
                NameReading(entity: form.entity, use: .pairShort, rule: "pair", evidence: pair)
            }
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
        let isShared = cues.rule.followsFullName
        if let proof = proof(by: cues, at: site) {
            // "Thủ tướng" proves that a name is somebody's, but not whose.
            let tellsWhich = cues.rule.type != .person && cues.rule.type != .weapon
            return NameReading(
                entity: entity, use: .inContext, rule: "\(cues.rule.id):\(proof.kind)", isProven: tellsWhich,
                isShared: isShared, evidence: proof.span)
        }
        if let hint = hint(by: cues, at: site) {
            return NameReading(
                entity: entity, use: .inContext, rule: "\(cues.rule.id):\(hint.kind)", isShared: isShared,
                evidence: hint.span)
        }
        if cues.rule.standsAlone && !isWordThatOpens(site, by: cues) || cues.rule.standsInside && isInside(site) {
            return NameReading(entity: entity, use: .inContext, rule: cues.rule.id, isShared: isShared)
        }
        guard cues.rule.followsFullName else { return nil }
        return NameReading(
            entity: entity, use: .inContext, rule: "\(cues.rule.id):full-name", needsFullName: true, isShared: true)
    }

    /// Words that speak for a reading, and where they stand to the name.
    struct Cue {
        let kind: String
        let span: TextSpan

        init?(_ kind: String, _ range: Range<Int>?) {
            guard let range else { return nil }
            self.kind = kind
            span = TextSpan(range)
        }
    }

    /// The words right beside the name that prove the reading.
    func proof(by cues: NameCues, at site: NameSite) -> Cue? {
        Cue("lead", lead(of: site, as: cues.rule.type))
            ?? Cue("after", cues.after.range(before: site.range.lowerBound, in: site.surroundings))
            ?? Cue("before", cues.before.range(behind: site.range.upperBound, in: site.surroundings))
    }

    /// What else in the sentence speaks for the reading.
    func hint(by cues: NameCues, at site: NameSite) -> Cue? {
        if let cue = Cue("near", cues.near?.range(near: site.range.lowerBound, in: site.surroundings)) { return cue }
        guard cues.rule.type == .country else { return nil }
        return Cue("list", list(of: site)?.range ?? pair(of: site)?.range)
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

    /// The describing word before the name, perhaps with a country between: `"Thủ tướng Anh"` Johnson.
    func lead(of site: NameSite, as type: EntityType) -> Range<Int>? {
        guard let leads = leads[type] else { return nil }
        if let lead = leads.range(before: site.range.lowerBound, in: site.surroundings) { return lead }
        guard type == .person, let neighbour = site.neighbour else { return nil }
        return leads.range(before: neighbour.span.start, in: site.surroundings)
            .map { $0.lowerBound..<neighbour.span.end }
    }

    /// Whether the name begins the name of a street or a person, `"Nhật Tảo"`, and not that of someone whom a title
    /// before the country announces: `"Thủ tướng Anh May"`.
    func opensVietnameseName(_ site: NameSite) -> Bool {
        runs.opensVietnameseName(site) && lead(of: site, as: .person) == nil
            && !site.formsBehind([NameJudge.space]).contains { isCertain($0) }
    }

    /// The country with which the name stands in a list: `"Anh, Pháp và Đức"`.
    func list(of site: NameSite) -> TextSpan? {
        site.country(before: NameJudge.listGaps)
            ?? site.country(behind: NameJudge.listGaps) { $0.entity.type == .country && isCertain($0) }
    }

    /// The country to which a hyphen ties the name: `"Nga-Thổ"`, `"Trung - Ấn"`.
    func pair(of site: NameSite) -> TextSpan? {
        site.country(before: NameJudge.pairGaps)
            ?? site.country(behind: NameJudge.pairGaps) { $0.entity.type == .country }
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
