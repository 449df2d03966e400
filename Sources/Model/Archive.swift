/// All documents together and what they say of each entity.
package struct Archive: Sendable {
    /// In order of their ids.
    package let documents: [InterpretedDocument]
    /// Every entity that is mentioned at least once, in order of their ids.
    package let dossiers: [Dossier]
    /// What the documents tell, the newest first; what has no date stands last.
    package let events: [EventReference]
    /// Everything that the lexicon knows, so that a maker can be named that no article mentions.
    package let entities: [EntityID: Entity]

    package init(
        documents: [InterpretedDocument], dossiers: [Dossier], events: [EventReference] = [],
        entities: [EntityID: Entity]
    ) {
        self.documents = documents
        self.dossiers = dossiers
        self.events = events
        self.entities = entities
    }

    /// The event to which `reference` leads.
    package func event(_ reference: EventReference) -> EventMention {
        documents[reference.document].events[reference.event]
    }
}
