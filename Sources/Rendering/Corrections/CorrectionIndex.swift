import Model

/// What the keeper corrected, by the articles, events and entities that show it.
struct CorrectionIndex: Sendable {
    /// The places of the corrections in the archive's list, by documents.
    let byDocument: [Int: [Int]]
    /// By the entity that stays: those that were taken for another.
    let byEntity: [EntityID: [Int]]
    private let byTelling: [EventReference: [Int]]

    init(_ corrections: [AppliedCorrection]) {
        var byDocument: [Int: [Int]] = [:]
        var byEntity: [EntityID: [Int]] = [:]
        var byTelling: [EventReference: [Int]] = [:]
        for (place, applied) in corrections.enumerated() {
            if let document = applied.document { byDocument[document, default: []].append(place) }
            if applied.document == nil, case .entity(let entity) = applied.after {
                byEntity[entity, default: []].append(place)
            }
            for event in applied.events { byTelling[event, default: []].append(place) }
        }
        self.byDocument = byDocument
        self.byEntity = byEntity
        self.byTelling = byTelling
    }

    /// The corrections that changed a telling.
    func places(of telling: EventReference) -> [Int] { byTelling[telling] ?? [] }
}
