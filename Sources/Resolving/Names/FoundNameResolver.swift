import Model

/// Ties the names that were found by their shape to entities: those of the lexicon where they are known in another
/// spelling, else to new ones, of which the document holds what it says.
///
/// Full names come first, then the bodies of states that are named without their state, then surnames and acronyms.
struct FoundNameResolver {
    let index: FoundNameIndex
    let document: Document
    /// The names of the lexicon, as they were decided.
    let known: OrderedMentions
    /// The full names found, as they were decided.
    private(set) var full = OrderedMentions([])
    private(set) var resolved: [Mention] = []
    /// The new entities by their ids.
    private(set) var entities: [EntityID: Entity] = [:]
    private var surnames = Surnames()
    /// Whom the lexicon knows under the names asked for so far; most names occur several times.
    private var people: [String: EntityID?] = [:]
    /// The organisations by the acronym that stands in brackets behind their name.
    private var acronyms: [String: EntityID] = [:]

    /// Resolves `found` in a document whose other mentions are `mentions`, both in the order of the text.
    init(_ found: [FoundName], beside mentions: [Mention], in document: Document, index: FoundNameIndex) {
        self.index = index
        self.document = document
        known = OrderedMentions(mentions)
        let full = found.filter { $0.extent == .full }
        for mention in mentions where mention.entity.type == .person { note(mention) }
        for name in full where name.type == .person { surnames.add(document, name.span, entity(of: name)) }
        for name in full { add(name, as: entity(of: name)) }
        self.full = OrderedMentions(resolved)
        for name in found where name.extent == .stateless {
            if let body = body(of: name) { add(name, as: body) }
        }
        for mention in mentions + resolved where mention.entity.type == .organisation { note(mention) }
        for name in found where name.extent == .short { addShort(name) }
    }

    /// The new entities, in the order of their ids.
    var foundEntities: [Entity] { entities.keys.sorted().compactMap { entities[$0] } }

    /// The person whose surname is printed at `span`, of those whom the document names in full.
    func person(surnamed span: TextSpan) -> EntityID? {
        surnames.person(called: document.string(span), at: span.start)
    }
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
    mutating func entity(of name: FoundName) -> EntityID {
        let printed = document.string(name.span)
        switch name.type {
        case .person: return person(name, printed: printed) ?? EntityID(.person, Slug(of: printed).value)
        case .organisation:
            return organisation(name, printed: printed) ?? EntityID(.organisation, Slug(of: printed).value)
        case .weapon: return index.weapon(called: printed) ?? EntityID(.weapon, Slug(of: printed).value)
        case .place: return index.place(called: printed) ?? EntityID(.place, Slug(of: printed).value)
        case .country: return EntityID(.country, Slug(of: printed).value)
        }
    }

    /// `"tướng Ondrejcsak"` is the one whom the document also names in full.
    mutating func person(_ name: FoundName, printed: String) -> EntityID? {
        let isOneWord = !printed.utf8.contains(UInt8(ascii: " "))
        let known = people[printed] ?? index.person(called: printed)
        people[printed] = .some(known)
        return known ?? (isOneWord ? surnames.person(called: printed, at: name.span.start) : nil)
    }

    func organisation(_ name: FoundName, printed: String) -> EntityID? {
        if let known = index.organisation(called: printed) { return known }
        guard let rule = index.rules[name.rule] else { return nil }
        // The acronym of a foreign name is its own: "ImageSat International (ISI)" is not Pakistan's intelligence.
        if rule.form == .headed || rule.form == .stately, let known = organisation(inBracketsBehind: name.span) {
            return known
        }
        return name.country.flatMap { body(by: rule, of: $0) }
    }

    /// The organisation that the lexicon knows by the acronym behind a name: `"(DSCA)"`.
    func organisation(inBracketsBehind span: TextSpan) -> EntityID? {
        guard let acronym = acronym(behind: span) else { return nil }
        if let mention = known.mention(at: span.end + FoundNameResolver.bracket.count) {
            return mention.entity.type == .organisation ? mention.entity : nil
        }
        return index.organisation(abbreviated: acronym)
    }

    /// Notes by which short form a name may be meant elsewhere.
    mutating func note(_ mention: Mention) {
        if mention.entity.type == .person { surnames.add(document, mention.span, mention.entity) }
        if mention.entity.type == .organisation, let acronym = acronym(behind: mention.span), acronyms[acronym] == nil {
            acronyms[acronym] = mention.entity
        }
    }

    /// The capitals in brackets behind a name.
    func acronym(behind span: TextSpan) -> String? {
        let text = document.text[span.end...]
        guard text.starts(with: FoundNameResolver.bracket) else { return nil }
        let rest = text.dropFirst(FoundNameResolver.bracket.count)
        let acronym = rest.prefix { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        guard !acronym.isEmpty, rest.dropFirst(acronym.count).first == UInt8(ascii: ")") else { return nil }
        return String(decoding: acronym, as: UTF8.self)
    }

    /// Ties a short form to the name that the document gives in full.
    mutating func addShort(_ name: FoundName) {
        let entity = name.type == .person ? person(surnamed: name.span) : acronyms[document.string(name.span)]
        guard let entity else { return }
        resolved.append(
            Mention(span: name.span, entity: entity, isMetonym: false, rule: name.rule, evidence: name.evidence))
    }

    static let bracket = Array(" (".utf8)

    /// `"không quân Slovakia"` begins with a capital where it stands by itself.
    static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
