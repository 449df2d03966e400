/// All documents together and what they say of each entity.
package struct Archive: Sendable {
    /// In order of their ids.
    package let documents: [InterpretedDocument]
    /// Every entity that is mentioned at least once, in order of their ids.
    package let dossiers: [Dossier]
    /// Everything that the lexicon knows, so that a maker can be named that no article mentions.
    package let entities: [EntityID: Entity]

    package init(documents: [InterpretedDocument], dossiers: [Dossier], entities: [EntityID: Entity]) {
        self.documents = documents
        self.dossiers = dossiers
        self.entities = entities
    }
}
