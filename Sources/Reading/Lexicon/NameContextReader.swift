import Model
import Yams

/// Reads `context.yml`: the words that tell what an ambiguous name means.
enum NameContextReader {
    /// What the file says, the places of the names that its rules list, and what was wrong.
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil
    ) -> (context: NameContext, forms: RuleForms, diagnostics: [Diagnostic]) {
        var forms = RuleForms()
        var (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        let keys = root.map { tree.mapping($0, known: topKeys) } ?? [:]
        let leads = keys["leads"].map { tree.mapping($0, known: EntityType.allCases.map(\.rawValue)) } ?? [:]
        var leadsByType: [EntityType: [String]] = [:]
        for type in EntityType.allCases { leadsByType[type] = tree.texts(leads[type.rawValue]) }
        let outletLeads = tree.texts(keys["outlet_leads"])
        leadsByType[.organisation, default: []] += outletLeads
        let context = NameContext(
            leads: leadsByType, outletLeads: outletLeads,
            personalSyllables: Set(tree.texts(keys["personal_syllables"])),
            cityCues: tree.texts(keys["city_cues"]), governmentCues: tree.texts(keys["government_cues"]),
            neverAfter: tree.texts(keys["never_after"]), neverBefore: tree.texts(keys["never_before"]),
            rules: tree.list(keys["rules"]).compactMap { rule($0, of: &tree, notingForms: &forms) })
        return (context, forms, tree.diagnostics)
    }
}

private extension NameContextReader {
    static let topKeys = [
        "leads", "outlet_leads", "personal_syllables", "city_cues", "government_cues", "never_after", "never_before",
        "rules",
    ]
    static let ruleKeys = [
        "id", "type", "forms", "stands_alone", "stands_inside", "follows_full_name", "after", "before", "near",
        "never_after", "never_before", "never_opening", "examples",
    ]

    static func rule(_ node: Node, of tree: inout YAMLTree, notingForms forms: inout RuleForms) -> NameRule? {
        let keys = tree.mapping(node, known: ruleKeys)
        guard let id = tree.text(keys["id"]), let name = tree.text(keys["type"]), let type = EntityType(rawValue: name)
        else {
            let types = EntityType.allCases.map(\.rawValue).joined(separator: ", ")
            tree.report(
                "rule without an id or a type; expected 'id: …' and 'type:' one of \(types); rule left out", at: node,
                id: "bad-rule")
            return nil
        }
        let listed = tree.placedTexts(keys["forms"])
        forms.add(listed, of: type, rule: id)
        return NameRule(
            id: id, type: type, forms: listed.map(\.text), standsAlone: tree.flag(keys["stands_alone"]),
            standsInside: tree.flag(keys["stands_inside"]), followsFullName: tree.flag(keys["follows_full_name"]),
            after: tree.texts(keys["after"]), before: tree.texts(keys["before"]), near: tree.texts(keys["near"]),
            neverAfter: tree.texts(keys["never_after"]), neverBefore: tree.texts(keys["never_before"]),
            neverOpening: tree.texts(keys["never_opening"]),
            examples: tree.examples(keys["examples"]))
    }
}
