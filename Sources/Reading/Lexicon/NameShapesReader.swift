import Model
import Yams

/// Reads `names.yml`: how names look that the lexicon does not hold.
enum NameShapesReader {
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil
    ) -> (rules: NameShapes, diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        var shapes = NameShapes()
        guard let root else { return (shapes, tree.diagnostics) }
        let keys = tree.mapping(root, known: ["rules"] + lists.map(\.key) + ["spellings"])
        for (key, list) in lists { shapes[keyPath: list] = tree.texts(keys[key]) }
        shapes.spellings = tree.list(keys["spellings"]).compactMap { spelling($0, of: &tree) }
        var ids: Set<String> = []
        for node in tree.list(keys["rules"]) {
            guard let rule = rule(node, of: &tree) else { continue }
            if ids.insert(rule.id).inserted {
                shapes.rules.append(rule)
            } else {
                tree.report(
                    "rule '\(rule.id)' stands twice; expected ids that differ; rule left out", at: node,
                    id: "repeated-rule")
            }
        }
        return (shapes, tree.diagnostics)
    }
}

private extension NameShapesReader {
    static var lists: [(key: String, list: WritableKeyPath<NameShapes, [String]>)] {
        [
            ("particles", \.particles), ("inner_words", \.innerWords), ("last_words", \.lastWords),
            ("joints", \.joints),
            ("lead_words", \.leadWords), ("never_after", \.neverAfter), ("never_names", \.neverNames),
            ("openers", \.openers), ("designations", \.designations), ("led_designations", \.ledDesignations),
            ("latin_surnames", \.latinSurnames), ("never_designated_after", \.neverDesignatedAfter),
            ("measures", \.measures), ("stops", \.stops),
            ("title_links", \.titleLinks), ("head_prefixes", \.headPrefixes),
            ("designation_words", \.designationWords),
        ]
    }
    static let ruleKeys = [
        "id", "type", "form", "kind", "vietnamese", "stateless", "companies", "parties", "asks_for_more", "id_pattern",
        "default_state", "words",
        "examples",
    ]

    static func rule(_ node: Node, of tree: inout YAMLTree) -> NameShapeRule? {
        let keys = tree.mapping(node, known: ruleKeys)
        guard let id = tree.text(keys["id"]), let type = tree.text(keys["type"]).flatMap({ EntityType(rawValue: $0) }),
            let form = tree.text(keys["form"]).flatMap({ NameShapeRule.Form(rawValue: $0) })
        else {
            let types = EntityType.allCases.map(\.rawValue).joined(separator: ", ")
            let forms = NameShapeRule.Form.allCases.map(\.rawValue).joined(separator: ", ")
            tree.report(
                "rule without an id, a type or a form; expected 'id: …', 'type:' one of \(types) and 'form:' one of "
                    + "\(forms); rule left out", at: node, id: "bad-rule")
            return nil
        }
        return NameShapeRule(
            id: id, type: type, form: form, kind: tree.text(keys["kind"]) ?? "",
            takesVietnamese: tree.flag(keys["vietnamese"]), mayLackState: tree.flag(keys["stateless"]),
            isOfCompanies: tree.flag(keys["companies"]), isOfParties: tree.flag(keys["parties"]),
            asksForMore: tree.flag(keys["asks_for_more"]), idPattern: tree.text(keys["id_pattern"]) ?? "",
            defaultState: tree.text(keys["default_state"]).map { EntityID(.country, $0) },
            words: tree.texts(keys["words"]),
            examples: tree.examples(keys["examples"]))
    }

    static func spelling(_ node: Node, of tree: inout YAMLTree) -> NameShapes.Spelling? {
        let pair = tree.texts(node)
        if pair.count == 2, !pair[0].isEmpty { return NameShapes.Spelling(from: pair[0], to: pair[1]) }
        tree.report(
            "spelling '\(pair.joined(separator: ", "))'; expected two texts, such as [yev, ev]", at: node,
            id: "bad-spelling")
        return nil
    }
}
