import Model

/// Gathers the events of all documents, the newest first, and, entity by entity, those in which it takes part.
enum EventCollector {
    /// All events of `documents`.
    static func events(of documents: [InterpretedDocument]) -> [EventReference] {
        var ranks: [EventRank] = []
        for (number, document) in documents.enumerated() {
            for (place, event) in document.events.enumerated() {
                ranks.append(EventRank(event, at: EventReference(document: number, event: place)))
            }
        }
        return ranks.sorted().map(\.reference)
    }

    /// By entity, its `events` of `documents`; who only tells of an event takes no part in it.
    static func events(
        byEntity events: [EventReference], of documents: [InterpretedDocument]
    ) -> [EntityID: [EventReference]] {
        var found: [EntityID: [EventReference]] = [:]
        for reference in events {
            let event = documents[reference.document].events[reference.event]
            for entity in Set(event.arguments.map(\.entity)) { found[entity, default: []].append(reference) }
        }
        return found
    }
}
