import Model

/// Finds people who are named with a title of office, and the days on which they held it.
///
/// `"Tổng thống Mỹ Joe Biden"` and `"Tổng thống Joe Biden"` speak for 2021 to 2025; `"cựu Tổng thống Mỹ Joe Biden"`, `"ông
/// Biden"` and `"ứng viên tổng thống Mỹ Donald Trump"` speak for nothing.
struct OfficeReader: Sendable {
    /// A title without its country, in small letters: `"tổng thống"`.
    private struct Title {
        let stem: [UInt8]
        let days: DaySet
    }

    /// By person, the longest title first: `"phó tổng thống"` before `"tổng thống"`.
    private let titles: [EntityID: [Title]]
    /// By country, its names in small letters.
    private let countryNames: [EntityID: [[UInt8]]]
    private let countries: [EntityID: EntityID]
    private let formerTitles: PhraseSet
    private let otherTimes: PhraseSet

    init(_ lexicon: Lexicon) {
        var countryNames: [EntityID: [[UInt8]]] = [:]
        for name in lexicon.names where name.entity.type == .country {
            countryNames[name.entity, default: []].append(LetterCase.lowercased(Array(name.text.utf8)))
        }
        let terms = OfficeTerms(lexicon.anchors)
        var titles: [EntityID: [Title]] = [:]
        var countries: [EntityID: EntityID] = [:]
        for (id, entity) in lexicon.entities {
            guard case .person(let person) = entity.details, !person.offices.isEmpty else { continue }
            let names = person.country.flatMap { countryNames[$0] } ?? []
            countries[id] = person.country
            var days: [[UInt8]: DaySet] = [:]
            for office in person.offices {
                let stem = OfficeReader.stem(of: LetterCase.lowercased(Array(office.title.utf8)), without: names)
                let term = terms.days(of: office, heldBy: id)
                days[stem] = days[stem].map { OfficeReader.union($0, term) } ?? term
            }
            titles[id] = days.map { Title(stem: $0.key, days: $0.value) }.sorted { lhs, rhs in
                lhs.stem.count == rhs.stem.count
                    ? lhs.stem.lexicographicallyPrecedes(rhs.stem) : lhs.stem.count > rhs.stem.count
            }
        }
        self.titles = titles
        self.countryNames = countryNames
        self.countries = countries
        formerTitles = PhraseSet(lexicon.dating.formerTitles)
        otherTimes = PhraseSet(lexicon.dating.otherTimes)
    }

    /// The days on which the person of `mention` held the office with whose title the sentence names them; `nil` where
    /// it names none.
    func days(of mention: Mention, in sentence: TextSpan, lower: [UInt8]) -> DaySet? {
        guard let titles = titles[mention.entity] else { return nil }
        let surroundings = Surroundings(lower: lower, sentence: sentence)
        for title in titles {
            guard let start = start(of: title.stem, at: mention, in: surroundings, lower: lower) else { continue }
            if formerTitles.stands(before: start, in: surroundings) { return nil }
            return otherTimes.stands(near: mention.span.start, in: surroundings) ? nil : title.days
        }
        return nil
    }
}

private extension OfficeReader {
    /// The title without the name of its country at the end.
    static func stem(of title: [UInt8], without countries: [[UInt8]]) -> [UInt8] {
        let names = countries.filter { title.count > $0.count + 1 && title.suffix($0.count).elementsEqual($0) }
        guard let longest = names.map(\.count).max() else { return title }
        return Array(title.dropLast(longest + 1))
    }

    static func union(_ lhs: DaySet, _ rhs: DaySet) -> DaySet {
        var ranges: [ClosedRange<Int>] = []
        for range in (lhs.ranges + rhs.ranges).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = ranges.last, last.upperBound + 1 >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                ranges.append(range)
            }
        }
        return DaySet(ranges)
    }

    /// Where the title begins that stands before the name or opens it; `nil` where there is none.
    func start(
        of stem: [UInt8], at mention: Mention, in surroundings: Surroundings, lower: [UInt8]
    ) -> Int? {
        let start = mention.span.start
        // The lexicon knows "Tổng thống Biden" as a name of his.
        if lower[mention.span.range].starts(with: stem + [UInt8(ascii: " ")]) { return start }
        if surroundings.has(stem, before: start) { return start - stem.count - 1 }
        let names = countries[mention.entity].flatMap { countryNames[$0] } ?? []
        for name in names where surroundings.has(name, before: start) {
            let titleEnd = start - name.count - 1
            if titleEnd > 0, surroundings.has(stem, before: titleEnd) { return titleEnd - stem.count - 1 }
        }
        return nil
    }
}
