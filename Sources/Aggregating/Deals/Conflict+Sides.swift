import Model

extension Conflict {
    /// The conflict between `sides`; `nil` where there are not two.
    static func between(_ field: Field, _ type: EventType, _ sides: [Side]) -> Conflict? {
        guard sides.count > 1 else { return nil }
        let articles = sides.map { Set($0.evidence.map(\.document)) }
        let isWithin = articles.indices.contains { place in
            articles.indices.contains { $0 > place && !articles[$0].isDisjoint(with: articles[place]) }
        }
        return Conflict(field: field, type: type, sides: sides, isWithinArticle: isWithin)
    }
}
