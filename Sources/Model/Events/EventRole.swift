/// What somebody or something does in an event; the words are those of the extraction format.
package enum EventRole: String, Hashable, Sendable, CaseIterable {
    case supplier, recipient, participant, actor, target, weapon
    case endUser = "end-user"
    case place
}
