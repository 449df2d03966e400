/// An event of the archive: the document that tells it and its place there.
package struct EventReference: Hashable, Comparable, Sendable {
    /// The index of the document in the archive.
    package let document: Int
    /// The place of the event in the document's list.
    package let event: Int

    package init(document: Int, event: Int) {
        self.document = document
        self.event = event
    }

    package static func < (lhs: EventReference, rhs: EventReference) -> Bool {
        (lhs.document, lhs.event) < (rhs.document, rhs.event)
    }
}
