import Model

/// Who holds which office, as the lexicon has it.
struct OfficeHolders: Sendable {
    private struct Term {
        let person: EntityID
        /// In small letters: `"ngoại trưởng nga"`.
        let title: [UInt8]
        let years: ClosedRange<Int>
    }

    private let termsByCountry: [EntityID: [Term]]
    private let countries: [EntityID: EntityID]

    init(_ lexicon: Lexicon) {
        var terms: [EntityID: [Term]] = [:]
        var countries: [EntityID: EntityID] = [:]
        for id in lexicon.entities.keys.sorted() where id.type == .person {
            guard case .person(let person)? = lexicon.entities[id]?.details, let country = person.country else {
                continue
            }
            countries[id] = country
            for office in person.offices {
                let title = LetterCase.lowercased(Array(office.title.utf8))
                let first = office.firstYear ?? Int.min
                terms[country, default: []].append(
                    Term(person: id, title: title, years: first...max(first, office.lastYear ?? Int.max)))
            }
        }
        termsByCountry = terms
        self.countries = countries
    }

    /// The country that a person serves.
    func country(of person: EntityID) -> EntityID? { countries[person] }

    /// Whether the person has ever held an office that begins with `office`, in small letters: `"tổng thống"`.
    func holds(_ person: EntityID, _ office: ArraySlice<UInt8>) -> Bool {
        guard let country = countries[person] else { return false }
        return termsByCountry[country, default: []].contains { $0.person == person && $0.title.starts(with: office) }
    }

    /// Who alone held the office in `country` in that year.
    func holder(of office: ArraySlice<UInt8>, in country: EntityID, year: Int) -> EntityID? {
        let holders = termsByCountry[country, default: []].filter {
            $0.years.contains(year) && $0.title.starts(with: office)
                && ($0.title.count == office.count || $0.title[office.count] == 0x20)
        }
        guard let holder = holders.first?.person, holders.allSatisfy({ $0.person == holder }) else { return nil }
        return holder
    }
}
