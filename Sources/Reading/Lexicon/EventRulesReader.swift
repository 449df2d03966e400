import Model
import Yams

/// Reads a file of `events/`: the rules for one type of event, `delivery` in `events/delivery.yml`.
enum EventRulesReader {
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil
    ) -> (rules: [EventRule], diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        guard let root else { return ([], tree.diagnostics) }
        let keys = tree.mapping(root, known: ["type", "roles", "rules"])
        guard let type = type(keys["type"], at: root, path: path, in: &tree) else { return ([], tree.diagnostics) }
        let roles = keys["roles"].map { RoleSlotReader.slots($0, of: type, in: &tree) } ?? [:]
        var places: [String: SourcePosition] = [:]
        let rules = tree.list(keys["rules"]).compactMap { node in
            rule(node, of: type, roles: roles, in: &tree, notingPlaces: &places)
        }
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

    /// The type that the file states, which its name must say too.
    static func type(_ node: Node?, at root: Node, path: String, in tree: inout YAMLTree) -> EventType? {
        let types = EventType.allCases.map(\.rawValue)
        guard let name = tree.text(node), let type = EventType(rawValue: name) else {
            tree.report(
                "file without a type; expected 'type:' one of \(types.joined(separator: ", ")); file left out",
                at: node ?? root, id: "bad-type")
            return nil
        }
        guard path == "\(name).yml" || path.hasSuffix("/\(name).yml") else {
            tree.report(
                "type '\(name)' in the file of another; expected '\(name).yml'; file left out", at: node ?? root,
                id: "bad-type")
            return nil
        }
        return type
    }

    static func rule(
        _ node: Node, of type: EventType, roles: [EventRole: [RoleSlot]], in tree: inout YAMLTree,
        notingPlaces places: inout [String: SourcePosition]
    ) -> EventRule? {
        let keys = tree.mapping(
            node,
            known: ["id", "needs", "noun", "speech_act", "covers_object", "modality", "roles", "examples"]
                + lists.map(\.key))
        guard let id = id(keys["id"], of: type, at: node, in: &tree, notingPlaces: &places) else { return nil }
        var rule = EventRule(id: id, type: type)
        for (key, list) in lists { rule[keyPath: list] = tree.texts(keys[key]) }
        if rule.triggers.isEmpty {
            tree.report(
                "rule '\(id)' without triggers; expected 'triggers: [bàn giao]'; rule left out", at: node,
                id: "bad-rule")
            return nil
        }
        rule.needs = tree.list(keys["needs"]).compactMap { role($0, of: type, in: &tree) }
        rule.isNoun = tree.flag(keys["noun"])
        rule.isSpeechAct = tree.flag(keys["speech_act"])
        rule.coversObject = tree.flag(keys["covers_object"])
        rule.modality = modality(keys["modality"], in: &tree)
        rule.roles = roles.merging(keys["roles"].map { RoleSlotReader.slots($0, of: type, in: &tree) } ?? [:]) { $1 }
        rule.examples = tree.list(keys["examples"]).compactMap { example($0, in: &tree) }
        return rule
    }

    /// The id, which begins with the type so that no two files have the same.
    static func id(
        _ node: Node?, of type: EventType, at rule: Node, in tree: inout YAMLTree,
        notingPlaces places: inout [String: SourcePosition]
    ) -> String? {
        guard let id = tree.text(node), id.hasPrefix(type.rawValue + "-") else {
            tree.report(
                "rule without an id of its type; expected 'id: \(type.rawValue)-…'; rule left out", at: node ?? rule,
                id: "bad-rule")
            return nil
        }
        if let place = places[id] {
            tree.report(
                "rule '\(id)' stands at \(place) too; expected each id once; rule left out", at: node ?? rule,
                id: "repeated-rule")
            return nil
        }
        places[id] = tree.position(of: node ?? rule)
        return id
    }

    static func role(_ node: Node, of type: EventType, in tree: inout YAMLTree) -> EventRole? {
        guard let text = tree.text(node) else { return nil }
        if let role = EventRole(rawValue: text), type.roles.contains(role) { return role }
        let known = type.roles.map(\.rawValue)
        tree.report(
            "unknown role '\(text)' of \(type.rawValue); \(DidYouMean.remedy(for: text, among: known))", at: node,
            id: "unknown-role")
        return nil
    }

    static func modality(_ node: Node?, in tree: inout YAMLTree) -> Modality? {
        guard let node, let text = tree.text(node) else { return nil }
        if let modality = Modality(rawValue: text) { return modality }
        let known = Modality.allCases.map(\.rawValue)
        tree.report(
            "unknown modality '\(text)'; \(DidYouMean.remedy(for: text, among: known))", at: node, id: "bad-modality")
        return nil
    }

    /// A text with its events, or a text alone, in which the rule's type must not be read.
    static func example(_ node: Node, in tree: inout YAMLTree) -> EventExample? {
        if case .scalar(let scalar) = node {
            return EventExample(text: scalar.string, events: [], position: tree.position(of: node))
        }
        let keys = tree.mapping(node, known: ["text", "events"])
        guard let text = tree.text(keys["text"]), keys["events"] != nil else {
            tree.report(
                "example without a text or events; expected 'text: …' and 'events: […]', or a text alone; example left "
                    + "out", at: node, id: "bad-example")
            return nil
        }
        return EventExample(text: text, events: tree.texts(keys["events"]), position: tree.position(of: node))
    }
}
