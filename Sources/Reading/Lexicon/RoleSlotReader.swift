import Model
import Yams

/// Reads where the roles of an event are looked for: `supplier: [subject, "của|từ", owner, origin]`.
enum RoleSlotReader {
    /// The slots of each role of `type`; what cannot be used is reported.
    static func slots(_ node: Node, of type: EventType, in tree: inout YAMLTree) -> [EventRole: [RoleSlot]] {
        let keys = tree.mapping(node, known: type.roles.map(\.rawValue))
        var slots: [EventRole: [RoleSlot]] = [:]
        for role in type.roles {
            guard let list = keys[role.rawValue] else { continue }
            slots[role] = tree.list(list).compactMap { slot($0, in: &tree) }
        }
        return slots
    }
}

private extension RoleSlotReader {
    static let named: [(word: String, slot: RoleSlot)] = [
        ("subject", .subject), ("object", .object), ("owner", .owner), ("origin", .origin), ("between", .between),
        ("main", .main), ("speaker", .speaker), ("clause", .clause), ("sentence", .sentence), ("context", .context),
    ]
    static let purpose = "purpose "

    /// `subject` and the like, or prepositions that `|` parts, `cho|tới`; those of a clause that tells what it is for
    /// behind `purpose`.
    static func slot(_ node: Node, in tree: inout YAMLTree) -> RoleSlot? {
        guard let text = tree.text(node) else { return nil }
        if let slot = named.first(where: { $0.word == text })?.slot { return slot }
        if text.hasPrefix(purpose) { return .purpose(words(of: text.dropFirst(purpose.count))) }
        // A misspelt "subjct" would be taken for a preposition that no text has.
        if text.utf8.count > 4, let near = DidYouMean.suggestion(for: text, among: named.map(\.word)) {
            tree.report("unknown place '\(text)' of a role; did you mean '\(near)'?", at: node, id: "unknown-slot")
            return nil
        }
        return .after(words(of: text[...]))
    }

    static func words(of text: Substring) -> [String] { text.split(separator: "|").map(String.init) }
}
