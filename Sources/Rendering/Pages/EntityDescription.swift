import Model

/// What an entity is, in a few words.
enum EntityDescription {
    /// `"Châu Âu"`, `"Hệ thống phòng không, Nga"`, `"Ngoại trưởng Thổ Nhĩ Kỳ"`, `"hãng thông tấn, Nga"`.
    static func line(_ entity: Entity, _ scope: PageScope) -> String {
        let wording = scope.wording
        return switch entity.details {
        case .country(let country): country.region.map { wording.kind(.region, $0) } ?? wording.text(.oneCountry)
        case .weapon(let weapon): joined([wording.kind(.weapon, weapon.category)], weapon.origins, scope)
        case .person(let person): office(of: person) ?? joined([], person.country.map { [$0] } ?? [], scope)
        case .organisation(let organisation):
            joined([wording.kind(.organisation, organisation.kind)], organisation.country.map { [$0] } ?? [], scope)
        case .place(let place):
            joined([wording.kind(.place, place.kind)], place.country.map { [$0] } ?? [], scope)
        }
    }
}

private extension EntityDescription {
    /// The latest office: one without an end, else the one that ended last.
    static func office(of person: PersonDetails) -> String? {
        person.offices.enumerated()
            .max { lhs, rhs in
                let left = (lhs.element.lastYear ?? .max, lhs.element.firstYear ?? 0)
                let right = (rhs.element.lastYear ?? .max, rhs.element.firstYear ?? 0)
                // Of two offices alike, the one that the lexicon names first.
                return left == right ? lhs.offset > rhs.offset : left < right
            }?
            .element.title
    }

    static func joined(_ words: [String], _ countries: [EntityID], _ scope: PageScope) -> String {
        (words + countries.map(scope.index.name)).joined(separator: ", ")
    }
}
