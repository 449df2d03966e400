import Model

/// Ties the names that were found by their shape to entities: those of the lexicon where they are known in another
/// spelling, else to new ones, of which the document holds what it says.
struct FoundNameResolver {
    let index: FoundNameIndex
    let document: Document
    private let mentions: [Mention]
    /// The new entities by their ids.
    private var entities: [EntityID: Entity] = [:]
    private(set) var resolved: [Mention] = []
    /// The people by the short forms of their names, the last named at the end.
    private var surnames: [String: [EntityID]] = [:]

    /// Resolves `found` in a document whose other mentions are `mentions`, both in the order of the text.
    init(_ found: [FoundName], beside mentions: [Mention], in document: Document, index: FoundNameIndex) {
        self.index = index
        self.document = document
        self.mentions = mentions
        let full = found.filter { $0.extent == .full }
        for mention in mentions where mention.entity.type == .person {
            noteSurnames(of: mention.span, as: mention.entity)
        }
        for name in full where name.type == .person { noteSurnames(of: name.span, as: entity(of: name)) }
        for name in full { add(name, as: entity(of: name)) }
        for name in found where name.extent == .stateless { addBody(name) }
        let bodies = resolved.sorted()
        for name in found where name.extent == .short { addShort(name, among: bodies) }
    }

    /// The new entities, in the order of their ids.
    var foundEntities: [Entity] { entities.keys.sorted().compactMap { entities[$0] } }

    /// The person whose surname is printed at `span`, of those whom the document names in full.
    func person(surnamed span: TextSpan) -> EntityID? { surnames[document.string(span)]?.last }
}

private extension FoundNameResolver {
    mutating func add(_ name: FoundName, as entity: EntityID) {
        resolved.append(
            Mention(span: name.span, entity: entity, isMetonym: false, rule: name.rule, evidence: name.evidence))
        guard index.entities[entity] == nil else { return }
        let printed = FoundNameResolver.capitalised(document.string(name.span))
        let new = Entity(id: entity, name: printed, nameEnglish: nil, details: details(of: name), wikidata: nil)
        entities[entity] = entities[entity]?.merged(with: new) ?? new
    }

    /// The entity of a name that is whole.
    func entity(of name: FoundName) -> EntityID {
        let printed = document.string(name.span)
        let key = Slug(of: printed).value
        switch name.type {
        case .person:
            if let known = index.person(called: printed) { return known }
            if !printed.utf8.contains(UInt8(ascii: " ")), let person = surnames[printed]?.first { return person }
            return EntityID(.person, key)
        case .organisation: return organisation(name, printed: printed) ?? EntityID(.organisation, key)
        case .weapon: return index.weapon(called: printed) ?? EntityID(.weapon, key)
        case .place: return index.place(called: printed) ?? EntityID(.place, key)
        case .country: return EntityID(.country, key)
        }
    }

    func organisation(_ name: FoundName, printed: String) -> EntityID? {
        if let known = index.organisation(called: printed) { return known }
        guard let rule = index.rules[name.rule] else { return nil }
        // The acronym of a foreign name is its own: "ImageSat International (ISI)" is not Pakistan's intelligence.
        if rule.form == .headed || rule.form == .stately, let acronym = mention(inBracketsBehind: name.span) {
            return acronym
        }
        guard let country = name.country else { return nil }
        return body(by: rule, of: country)
    }

    /// The body of a state to which a rule gives an id: the lexicon's where it has one.
    func body(by rule: NameShapeRule, of country: EntityID) -> EntityID? {
        guard rule.form == .stately, let state = index.entities[country]?.name else { return nil }
        let known = rule.words.lazy.compactMap { index.organisation(called: "\($0) \(state)") }.first
        return known ?? index.bodyID(by: rule, of: country)
    }

    /// The organisation that the lexicon knows by the acronym behind a name: `"(DSCA)"`.
    func mention(inBracketsBehind span: TextSpan) -> EntityID? {
        let start = span.end + 2
        guard start < document.text.count, document.text[span.end..<start].elementsEqual(" (".utf8) else { return nil }
        if let mention = mentions.first(where: { $0.span.start == start }) {
            return mention.entity.type == .organisation ? mention.entity : nil
        }
        let acronym = document.text[start...].prefix { (0x41...0x5A).contains($0) }
        guard start + acronym.count < document.text.count, document.text[start + acronym.count] == UInt8(ascii: ")")
        else { return nil }
        return index.organisation(abbreviated: String(decoding: acronym, as: UTF8.self))
    }

    /// Ties a body that is named without its state to the same body named before, or to the state named nearest.
    mutating func addBody(_ name: FoundName) {
        guard let rule = index.rules[name.rule],
            let entity = coordinated(name) ?? namesake(of: name) ?? nearestBody(name, rule)
        else { return }
        add(name, as: entity)
    }

    /// The body of the state that a second body behind an "và" names for both: `"Bộ Ngoại giao và Bộ Quốc phòng Mỹ"`.
    func coordinated(_ name: FoundName) -> EntityID? {
        let joint = Array(" và ".utf8)
        let start = name.span.end + joint.count
        guard document.text[name.span.end...].starts(with: joint),
            let other = (mentions + resolved).first(where: { $0.span.start == start && $0.entity.type == .organisation }
            ),
            let state = (index.entities[other.entity] ?? entities[other.entity])?.details.countries.first,
            let text = index.entities[state]?.name
        else { return nil }
        return index.organisation(called: "\(document.string(name.span)) \(text)")
    }

    /// The organisation named before with the same first words: `"Bộ Quốc phòng Slovakia"` for `"Bộ Quốc phòng"`.
    func namesake(of name: FoundName) -> EntityID? {
        let words = LetterCase.lowercased(Array(document.text[name.span.range]) + [UInt8(ascii: " ")])
        return (mentions + resolved).filter { mention in
            mention.entity.type == .organisation && mention.span < name.span
                && LetterCase.lowercased(Array(document.text[mention.span.range])).starts(with: words)
        }.max()?.entity
    }

    func nearestBody(_ name: FoundName, _ rule: NameShapeRule) -> EntityID? {
        let sentence = document.paragraphs.flatMap(\.sentences).first { $0.contains(name.span) } ?? name.span
        let states = mentions.filter { $0.entity.type == .country }
        let before = states.filter { $0.span < name.span }.suffix(6).reversed()
        let behind = states.filter { $0.span > name.span && sentence.contains($0.span) }
        let near = before.filter { sentence.contains($0.span) } + behind
        let candidates = (near + before).map(\.entity)
        let bodies = candidates.compactMap { state -> EntityID? in
            guard let text = index.entities[state]?.name else { return nil }
            return index.organisation(called: "\(document.string(name.span)) \(text)")
        }
        if let body = bodies.first { return body }
        if let state = rule.defaultState, let text = index.entities[state]?.name {
            return index.organisation(called: "\(document.string(name.span)) \(text)")
        }
        guard let state = candidates.first, let text = index.entities[state]?.name else { return nil }
        return index.bodyID(by: rule, of: state)
            ?? EntityID(.organisation, Slug(of: "\(document.string(name.span)) \(text)").value)
    }

    mutating func noteSurnames(of span: TextSpan, as entity: EntityID) {
        let words = document.string(span).split(separator: " ")
        guard words.count > 1, let first = words.first, let last = words.last else { return }
        surnames[String(last), default: []].append(entity)
        surnames[String(first), default: []].append(entity)
    }

    /// Ties a short form to the name that the document gives in full, the nearest before it.
    mutating func addShort(_ name: FoundName, among named: [Mention]) {
        let printed = document.string(name.span)
        let entity: EntityID?
        if name.type == .person {
            entity = surnames[printed]?.last
        } else {
            entity = bracketed(printed, among: named)
        }
        guard let entity else { return }
        resolved.append(
            Mention(span: name.span, entity: entity, isMetonym: false, rule: name.rule, evidence: name.evidence))
    }

    /// The organisation behind whose name an acronym stands in brackets for the first time.
    func bracketed(_ acronym: String, among named: [Mention]) -> EntityID? {
        let bracket = Array(" (\(acronym))".utf8)
        return (mentions + named).sorted().first { mention in
            mention.entity.type == .organisation && document.text[mention.span.end...].starts(with: bracket)
        }?.entity
    }

    /// `"không quân Slovakia"` begins with a capital where it stands by itself.
    static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
