import Model
import Yams

/// Reads a file of `events/`: the rules for one type of event.
enum EventRulesReader {
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil
    ) -> (rules: [EventRule], diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        guard let root else { return ([], tree.diagnostics) }
        let keys = tree.mapping(root, known: ["type", "roles", "rules"])
        guard let name = tree.text(keys["type"]), let type = EventType(rawValue: name) else {
            let types = EventType.allCases.map(\.rawValue).joined(separator: ", ")
            tree.report(
                "file without a type; expected 'type:' one of \(types); file left out", at: root, id: "bad-type")
            return ([], tree.diagnostics)
        }
        let roles = keys["roles"].map { slots($0, of: type, in: &tree) } ?? [:]
        let rules = tree.list(keys["rules"]).compactMap { rule($0, of: type, roles: roles, in: &tree) }
        return (rules, tree.diagnostics)
    }
}

private extension EventRulesReader {
    static var lists: [(key: String, list: WritableKeyPath<EventRule, [String]>)] {
        [
            ("triggers", \.triggers), ("with", \.with), ("without", \.without), ("with_before", \.withBefore),
            ("after", \.after), ("before", \.before), ("never_after", \.neverAfter), ("never_before", \.neverBefore),
        ]
    }

    static func rule(
        _ node: Node, of type: EventType, roles: [EventRole: [RoleSlot]], in tree: inout YAMLTree
    ) -> EventRule? {
        let keys = tree.mapping(
            node,
            known: ["id", "needs", "noun", "speech_act", "covers_object", "modality", "roles", "examples"]
                + lists.map(\.key))
        guard let id = tree.text(keys["id"]) else {
            tree.report("rule without an id; expected 'id: …'; rule left out", at: node, id: "bad-rule")
            return nil
        }
        var rule = EventRule(id: id, type: type)
        for (key, list) in lists { rule[keyPath: list] = tree.texts(keys[key]) }
        rule.needs = tree.placedTexts(keys["needs"]).compactMap { role($0.text, of: type, at: node, in: &tree) }
        rule.isNoun = tree.flag(keys["noun"])
        rule.isSpeechAct = tree.flag(keys["speech_act"])
        rule.coversObject = tree.flag(keys["covers_object"])
        if let modality = keys["modality"] {
            rule.modality = tree.text(modality).flatMap(Modality.init)
            if rule.modality == nil {
                let words = Modality.allCases.map(\.rawValue).joined(separator: ", ")
                tree.report("unknown modality; expected one of \(words)", at: modality, id: "bad-modality")
            }
        }
        rule.roles = roles.merging(keys["roles"].map { slots($0, of: type, in: &tree) } ?? [:]) { $1 }
        rule.examples = tree.list(keys["examples"]).compactMap { example($0, in: &tree) }
        return rule
    }

    static func role(_ text: String, of type: EventType, at node: Node, in tree: inout YAMLTree) -> EventRole? {
        if let role = EventRole(rawValue: text), type.roles.contains(role) { return role }
        let known = type.roles.map(\.rawValue)
        tree.report(
            "unknown role '\(text)' of \(type.rawValue); \(DidYouMean.remedy(for: text, among: known))", at: node,
            id: "unknown-role")
        return nil
    }

    static func slots(_ node: Node, of type: EventType, in tree: inout YAMLTree) -> [EventRole: [RoleSlot]] {
        let keys = tree.mapping(node, known: type.roles.map(\.rawValue))
        var slots: [EventRole: [RoleSlot]] = [:]
        for role in type.roles {
            guard let list = keys[role.rawValue] else { continue }
            slots[role] = tree.texts(list).map(slot)
        }
        return slots
    }

    /// `subject` and the like, or prepositions that `|` parts: `cho|tới`.
    static func slot(_ text: String) -> RoleSlot {
        switch text {
        case "subject": .subject
        case "object": .object
        case "owner": .owner
        case "origin": .origin
        case "between": .between
        case "speaker": .speaker
        case "main": .main
        case "clause": .clause
        case "sentence": .sentence
        case "context": .context
        case _ where text.hasPrefix("purpose "): .purpose(words(of: text.dropFirst(8)))
        default: .after(words(of: text[...]))
        }
    }

    static func words(of text: Substring) -> [String] { text.split(separator: "|").map(String.init) }

    static func example(_ node: Node, in tree: inout YAMLTree) -> EventExample? {
        if case .scalar(let scalar) = node {
            return EventExample(text: scalar.string, events: [], position: tree.position(of: node))
        }
        let keys = tree.mapping(node, known: ["text", "events"])
        guard let text = tree.text(keys["text"]) else { return nil }
        return EventExample(text: text, events: tree.texts(keys["events"]), position: tree.position(of: node))
    }
}
