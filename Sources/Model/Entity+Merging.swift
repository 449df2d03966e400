extension Entity {
    /// What two places say of the same entity, which the lexicon does not hold: the longer name, the offices of both.
    ///
    /// Of names of one length the first stays, so that the order of the places decides.
    package func merged(with other: Entity) -> Entity {
        Entity(
            id: id, name: other.name.utf8.count > name.utf8.count ? other.name : name,
            nameEnglish: nameEnglish ?? other.nameEnglish, details: details.merged(with: other.details),
            wikidata: wikidata ?? other.wikidata)
    }
}

private extension EntityDetails {
    func merged(with other: EntityDetails) -> EntityDetails {
        switch (self, other) {
        case (.person(let first), .person(let second)):
            let titles = first.offices.map(\.title)
            return .person(
                PersonDetails(
                    country: first.country ?? second.country,
                    offices: first.offices + second.offices.filter { !titles.contains($0.title) }))
        case (.organisation(let first), .organisation(let second)):
            return .organisation(
                OrganisationDetails(kind: first.kind, country: first.country ?? second.country))
        default: return self
        }
    }
}
