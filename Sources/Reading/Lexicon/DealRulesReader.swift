import Model
import Yams

/// Reads `deals.yml`: the words and figures by which events become deals.
enum DealRulesReader {
    /// The rules in `bytes`; `weapons` are all that there are, `nil` where nobody knows them.
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil, weapons: Set<EntityID>? = nil
    ) -> (rules: DealRules, diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        var rules = DealRules()
        guard let root else { return (rules, tree.diagnostics) }
        let known = ["ordinals", "days_apart", "single", "families", "examples"]
        let keys = tree.mapping(root, known: lists.map(\.key) + known)
        for (key, list) in lists { rules[keyPath: list] = tree.texts(keys[key]) }
        for (number, node) in entries(keys["ordinals"], of: &tree) {
            guard let value = Int(number), value > 0 else {
                tree.report("ordinal '\(number)'; expected a number from 1", at: node, id: "bad-number")
                continue
            }
            rules.ordinals[value] = tree.texts(node)
        }
        for (name, node) in entries(keys["days_apart"], of: &tree) {
            guard let days = tree.text(node).flatMap({ Int($0) }), days >= 0 else {
                tree.report("days between two dates; expected a number from 0", at: node, id: "bad-number")
                continue
            }
            if name == "other" {
                rules.daysApart = days
            } else if let type = type(name, at: node, of: &tree) {
                rules.daysApartByType[type] = days
            }
        }
        for node in tree.list(keys["single"]) {
            if let type = tree.text(node).flatMap({ type($0, at: node, of: &tree) }) { rules.single.append(type) }
        }
        for (variant, node) in entries(keys["families"], of: &tree) {
            guard let family = tree.text(node) else { continue }
            let ids = [variant, family].map { EntityID(.weapon, $0) }
            if let missing = ids.first(where: { weapons?.contains($0) == false }) {
                tree.report(
                    "unknown weapon '\(missing.key)'; expected the id of a row of the lexicon", at: node,
                    id: "unknown-id")
                continue
            }
            rules.families[ids[0]] = ids[1]
        }
        rules.examples = tree.list(keys["examples"]).compactMap { example($0, of: &tree) }
        return (rules, tree.diagnostics)
    }
}

private extension DealRulesReader {
    static var lists: [(key: String, list: WritableKeyPath<DealRules, [String]>)] {
        [
            ("batch_units", \.batchUnits), ("never_before_ordinals", \.neverBeforeOrdinals), ("lots", \.lots),
            ("new", \.new), ("further", \.further), ("partial", \.partial), ("complete", \.complete),
            ("contracts", \.contracts), ("production", \.production), ("firmness", \.firmness), ("refunds", \.refunds),
            ("state_bodies", \.stateBodies),
        ]
    }

    /// The keys and values of a mapping whose keys are free.
    static func entries(_ node: Node?, of tree: inout YAMLTree) -> [(key: String, value: Node)] {
        guard let node else { return [] }
        guard case .mapping(let mapping) = node else {
            tree.reportShape(of: node, expected: "lines such as 'contract: 31'")
            return []
        }
        return mapping.compactMap { key, value in key.scalar.map { ($0.string, value) } }
    }

    static func type(_ name: String, at node: Node, of tree: inout YAMLTree) -> EventType? {
        if let type = EventType(rawValue: name) { return type }
        let remedy = DidYouMean.remedy(for: name, among: EventType.allCases.map(\.rawValue))
        tree.report("unknown type of event '\(name)'; \(remedy)", at: node, id: "unknown-type")
        return nil
    }

    static func example(_ node: Node, of tree: inout YAMLTree) -> DealRules.Example? {
        let keys = tree.mapping(node, known: ["text", "says"])
        guard let text = tree.text(keys["text"]) else { return nil }
        return DealRules.Example(
            text: text, reading: tree.text(keys["says"]) ?? "", position: tree.position(of: node))
    }
}
