/// All documents together and what they say of each entity.
package struct Archive: Sendable {
    /// In order of their ids.
    package let documents: [InterpretedDocument]
    /// Every entity that is mentioned at least once, in order of their ids.
    package let dossiers: [Dossier]
    /// What the documents tell, each event once, the newest first; what has no date stands last.
    package let events: [StoryEvent]
    /// In the order of their ids.
    package let deals: [Deal]
    /// What the keeper corrected, in the order of the file.
    package let corrections: [AppliedCorrection]
    /// Everything that the lexicon knows, so that a maker can be named that no article mentions.
    package let entities: [EntityID: Entity]

    package init(
        documents: [InterpretedDocument], dossiers: [Dossier], events: [StoryEvent] = [], deals: [Deal] = [],
        corrections: [AppliedCorrection] = [], entities: [EntityID: Entity]
    ) {
        self.documents = documents
        self.dossiers = dossiers
        self.events = events
        self.deals = deals
        self.corrections = corrections
        self.entities = entities
    }

    /// The telling of an event to which `reference` leads.
    package func event(_ reference: EventReference) -> EventMention {
        documents[reference.document].events[reference.event]
    }

    /// When the words of a statement were published: those of a digest with their line.
    package func publication(of statement: Dossier.Statement) -> PublicationDate {
        let interpreted = documents[statement.document]
        guard let sentence = interpreted.document.sentence(at: statement.words.start) else {
            return interpreted.publication
        }
        return interpreted.publication(ofParagraph: sentence.paragraph)
    }
}
