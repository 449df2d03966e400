import Model
import Yams

/// Reads `numbers.yml`: the words by which amounts of money and numbers of weapons are stated.
enum NumberRulesReader {
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil
    ) -> (rules: NumberRules, diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        var rules = NumberRules()
        guard let root else { return (rules, tree.diagnostics) }
        let numberLists = self.numberLists
        let keys = tree.mapping(
            root, known: numberLists.map(\.key) + lists.map(\.key) + ["qualifiers", "rules"])
        for (key, list) in numberLists {
            rules[keyPath: list] = tree.list(keys[key]).flatMap { numberWords($0, of: &tree) }
        }
        for (key, list) in lists { rules[keyPath: list] = tree.texts(keys[key]) }
        rules.qualifiers = tree.list(keys["qualifiers"]).flatMap { qualifiers($0, of: &tree) }
        for item in tree.list(keys["rules"]) {
            guard let rule = rule(item, of: &tree) else { continue }
            if rules.rules.contains(where: { $0.rule == rule.rule }) {
                tree.report(
                    "id '\(rule.rule.rawValue)' stands in an earlier rule, too; expected each once; rule left out",
                    at: item, id: "repeated-id")
            } else {
                rules.rules.append(rule)
            }
        }
        return (rules, tree.diagnostics)
    }
}

private extension NumberRulesReader {
    static var numberLists: [(key: String, list: WritableKeyPath<NumberRules, [NumberRules.NumberWord]>)] {
        [
            ("digits", \.digits), ("digits_behind_tens", \.digitsBehindTens), ("magnitudes", \.magnitudes),
        ]
    }

    static var lists: [(key: String, list: WritableKeyPath<NumberRules, [String]>)] {
        [
            ("year_words", \.yearWords), ("year_word_cues", \.yearWordCues), ("articles", \.articles),
            ("ten", \.tenWords), ("tens", \.tensWords), ("zero_tens", \.zeroTens),
            ("halves_before", \.halvesBefore), ("halves_behind", \.halvesBehind), ("range_joints", \.rangeJoints),
            ("conversions", \.conversions), ("counted", \.counted), ("classifiers", \.classifiers),
            ("uncounted", \.uncounted), ("never_after", \.neverAfter),
            ("never_naming_after", \.neverNamingAfter), ("after_all_the_same", \.afterAllTheSame),
            ("never_before", \.neverBefore), ("year_cues", \.yearCues),
        ]
    }

    /// The words of `{number: 1000, words: [nghìn, ngàn]}`.
    static func numberWords(_ node: Node, of tree: inout YAMLTree) -> [NumberRules.NumberWord] {
        let keys = tree.mapping(node, known: ["number", "words"])
        guard let number = wholeNumber(keys["number"], of: node, in: &tree) else { return [] }
        return tree.texts(keys["words"]).map { NumberRules.NumberWord(text: $0, number: number) }
    }

    /// The words of `{meaning: more-than, words: [trên], least: 10, outside: false}`.
    static func qualifiers(_ node: Node, of tree: inout YAMLTree) -> [NumberRules.Qualifier] {
        let keys = tree.mapping(node, known: ["meaning", "words", "least", "outside"])
        let name = tree.text(keys["meaning"]) ?? ""
        guard let meaning = ValueQualifier(rawValue: name) else {
            let known = ValueQualifier.allCases.map(\.rawValue)
            tree.report(
                "unknown meaning '\(name)'; \(DidYouMean.remedy(for: name, among: known)); words left out",
                at: keys["meaning"] ?? node, id: "unknown-qualifier")
            return []
        }
        let least = keys["least"] == nil ? 0 : wholeNumber(keys["least"], of: node, in: &tree) ?? 0
        let isOutside = tree.flag(keys["outside"])
        return tree.texts(keys["words"]).map {
            NumberRules.Qualifier(text: $0, meaning: meaning, isOutside: isOutside, least: least)
        }
    }

    /// The rule of `{id: money, examples: […]}`.
    static func rule(_ node: Node, of tree: inout YAMLTree) -> NumberRules.Rule? {
        let keys = tree.mapping(node, known: ["id", "examples"])
        let id = tree.text(keys["id"]) ?? ""
        guard let rule = ValueRule(rawValue: id) else {
            let known = ValueRule.allCases.map(\.rawValue)
            tree.report(
                "unknown rule '\(id)'; \(DidYouMean.remedy(for: id, among: known)); rule left out",
                at: keys["id"] ?? node, id: "unknown-rule")
            return nil
        }
        return NumberRules.Rule(
            rule, examples: tree.list(keys["examples"]).compactMap { example($0, of: &tree) })
    }

    static func example(_ node: Node, of tree: inout YAMLTree) -> LexiconExample? {
        guard let notation = tree.text(node) else { return nil }
        if let example = LexiconExample(notation: notation, position: tree.position(of: node)) { return example }
        tree.report("example whose brackets don't pair; expected [ and ] round each value", at: node, id: "bad-example")
        return nil
    }

    static func wholeNumber(_ node: Node?, of item: Node, in tree: inout YAMLTree) -> Int? {
        let text = tree.text(node) ?? ""
        if let number = Int(text), number > 0 { return number }
        tree.report(
            "number '\(text)'; expected a whole number in digits, such as 1000; words left out", at: node ?? item,
            id: "bad-number")
        return nil
    }
}
