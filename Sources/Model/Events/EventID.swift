/// The lasting name of an event mention: its document's id, `#e-` and eight digits of a hash of what makes it.
///
/// `001_16ad8fb13f2a01a9#e-4f1c09ab`. It is made of the paragraph, the type, the trigger and the occurrence, so that it
/// stays when the lexicon changes elsewhere.
package struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let value: String

    /// `occurrence` counts, from 0, the events of the paragraph with the same type and trigger.
    package init(of event: EventMention, in document: Document, occurrence: Int) {
        let paragraph = document.string(document.paragraphs[event.sentence.paragraph].span)
        let trigger = document.string(event.trigger)
        var hash = SHA256()
        hash.update(Array("\(paragraph)\n\(event.type.rawValue)\n\(trigger)\n\(occurrence)".utf8))
        value = "\(document.id)#e-\(hash.hexDigest().prefix(8))"
    }

    package var description: String { value }

    package static func < (lhs: EventID, rhs: EventID) -> Bool { lhs.value < rhs.value }

    /// The ids of all events of a document, in order.
    package static func all(of interpreted: InterpretedDocument) -> [EventID] {
        struct Key: Hashable {
            let paragraph: Int
            let type: EventType
            let trigger: String
        }
        var counts: [Key: Int] = [:]
        return interpreted.events.map { event in
            let key = Key(
                paragraph: event.sentence.paragraph, type: event.type,
                trigger: interpreted.document.string(event.trigger))
            let occurrence = counts[key, default: 0]
            counts[key] = occurrence + 1
            return EventID(of: event, in: interpreted.document, occurrence: occurrence)
        }
    }
}
