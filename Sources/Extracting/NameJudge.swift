import Model

/// Decides what a name may mean where it stands, by the words right beside it.
///
/// What needs the whole document (a surname after the full name, a nickname beside its designation) is only marked;
/// Resolving decides it.
struct NameJudge: Sendable {
    private let cues: [NameCues]
    private let leads: [EntityType: PhraseSet]
    private let runs: NameRuns

    init(_ context: NameContext) {
        cues = context.rules.map(NameCues.init)
        leads = context.leads.mapValues { PhraseSet($0) }
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
        if let lead = form.lead, site.follows(lead) {
            return NameReading(entity: form.entity, use: .plain, rule: "led-name")
        }
        switch form.use {
        case .plain:
            return isBareShort(form, at: site) ? nil : NameReading(entity: form.entity, use: .plain, rule: "name")
        case .capital:
            if runs.continuesForeignName(site) { return nil }
            return NameReading(entity: form.entity, use: .capital, rule: "capital")
        case .pairShort:
            return isPaired(site) ? NameReading(entity: form.entity, use: .pairShort, rule: "pair") : nil
        case .nickname:
            return NameReading(entity: form.entity, use: .nickname, rule: "nickname")
        case .inContext:
            guard let rule = form.rule, let name = decide(form, by: cues[rule], at: site) else { return nil }
            return NameReading(
                entity: form.entity, use: .inContext, rule: name.rule, needsFullName: name.needsFullName)
        }
    }

    /// `"B2"` for `"B-2"`: so short a name without its hyphen is more often a visa or a vitamin.
    func isBareShort(_ form: NameForm, at site: NameSite) -> Bool {
        form.hasJoint && site.range.count <= 2
    }

    func decide(_ form: NameForm, by cues: NameCues, at site: NameSite) -> (rule: String, needsFullName: Bool)? {
        let rule = cues.rule
        let (start, end) = (site.range.lowerBound, site.range.upperBound)
        if cues.neverAfter.stands(before: start, in: site.surroundings) { return nil }
        if cues.neverBefore.stands(behind: end, in: site.surroundings) { return nil }
        if rule.type == .country, runs.isPersonal(site) { return nil }
        if rule.type == .person, runs.continuesForeignName(site) { return nil }
        if isLed(site, as: rule.type) { return (rule.id + ":lead", false) }
        if cues.after.stands(before: start, in: site.surroundings) { return (rule.id + ":after", false) }
        if cues.before.stands(behind: end, in: site.surroundings) { return (rule.id + ":before", false) }
        if !cues.near.isEmpty, cues.near.stands(within: site.surroundings) { return (rule.id + ":near", false) }
        if rule.type == .country, isListed(site) || isPaired(site) { return (rule.id + ":list", false) }
        if rule.type == .country, runs.opensForeignName(site) { return (rule.id + ":name", false) }
        if rule.standsAlone { return (rule.id, false) }
        return rule.followsFullName ? (rule.id + ":full-name", true) : nil
    }

    /// Whether a describing word stands before the name, perhaps with a country between: `"Thủ tướng Anh"` Johnson.
    func isLed(_ site: NameSite, as type: EntityType) -> Bool {
        guard let leads = leads[type] else { return false }
        if leads.stands(before: site.range.lowerBound, in: site.surroundings) { return true }
        guard type == .person, let neighbour = site.neighbour else { return false }
        return leads.stands(before: neighbour.span.start, in: site.surroundings)
    }

    /// Whether the name stands in a list behind a country: `"Anh, Pháp và Đức"`.
    func isListed(_ site: NameSite) -> Bool {
        guard let gap = site.gap, let previous = site.previous, previous.readings[0].entity.type == .country else { return false }
        return NameJudge.listGaps.contains { gap.elementsEqual($0) }
    }

    /// Whether a hyphen ties the name to a country before it or a capitalised name behind it: `"Nga-Thổ"`.
    func isPaired(_ site: NameSite) -> Bool {
        let (text, range) = (site.text, site.range)
        if let gap = site.gap, let previous = site.previous, previous.readings[0].entity.type == .country,
            NameJudge.pairGaps.contains(where: { gap.elementsEqual($0) })
        {
            return true
        }
        let behind = text[range.upperBound...]
        guard let dash = NameJudge.pairGaps.first(where: { behind.starts(with: $0) }) else { return false }
        let next = range.upperBound + dash.count
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0x20
        return LetterCase.isUpper(LetterCase.scalar(in: text, at: next)) && before != UInt8(ascii: "-")
    }

    static let listGaps = [", ", " và ", " hay ", " hoặc ", " cùng ", " với "].map { Array($0.utf8) }
    static let pairGaps = ["-", "–", " - ", " – "].map { Array($0.utf8) }
}
