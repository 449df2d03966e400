import Model

/// The entities that documents found beyond the lexicon, put together by their ids.
///
/// Where several documents found one, its name is the longest, of equally long ones that of the first document.
struct FoundEntities {
    private var entities: [EntityID: Entity] = [:]

    init(_ documents: [InterpretedDocument]) {
        for entity in documents.flatMap(\.resolved.foundEntities) {
            entities[entity.id] = entities[entity.id]?.merged(with: entity) ?? entity
        }
    }

    subscript(id: EntityID) -> Entity? { entities[id] }
}
