import Model

/// Decides whether a capital's name means the government or the city.
///
/// `"Ankara đã thanh toán"` is the government, `"phóng viên tại Ankara"` the city, `"bàn giao tới Ankara"` the
/// government again. Of 58 capitals in the first five articles 54 are governments, so that is what is read where no
/// word says otherwise.
struct CapitalReader: Sendable {
    private let entities: [EntityID: Entity]
    private let cityCues: PhraseSet
    private let governmentCues: PhraseSet

    init(_ lexicon: Lexicon) {
        entities = lexicon.entities
        cityCues = PhraseSet(lexicon.context.cityCues)
        governmentCues = PhraseSet(lexicon.context.governmentCues)
    }

    func mention(of name: NameMatch, capital: NameReading, surroundings: Surroundings) -> Mention {
        let start = name.span.start
        let cue = governmentCues.range(before: start, in: surroundings)
        if cue == nil, let locative = cityCues.range(before: start, in: surroundings), let city = city(of: name) {
            return Mention(
                span: name.span, entity: city, isMetonym: false, rule: "capital:city", evidence: TextSpan(locative),
                alternatives: others(of: name, than: city))
        }
        return Mention(
            span: name.span, entity: capital.entity, isMetonym: true, rule: "capital:government",
            evidence: cue.map { TextSpan($0) }, alternatives: others(of: name, than: capital.entity))
    }
}

private extension CapitalReader {
    func others(of name: NameMatch, than entity: EntityID) -> [EntityID] {
        Set(name.readings.map(\.entity)).subtracting([entity]).sorted()
    }

    /// The place that is meant: the capital itself, unless the name is that of another place by right, as `"Tel Aviv"`,
    /// under which the lexicon also finds Jerusalem.
    func city(of name: NameMatch) -> EntityID? {
        let cities = name.readings.map(\.entity).filter { $0.type == .place }
        return cities.first { kind(of: $0) != "capital" } ?? cities.first
    }

    func kind(of place: EntityID) -> String? {
        guard case .place(let details)? = entities[place]?.details else { return nil }
        return details.kind
    }
}
