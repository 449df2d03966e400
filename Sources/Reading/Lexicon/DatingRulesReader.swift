import Model
import Yams

/// Reads `dating.yml`: the words that tell whether a time is past or to come, and whether an office is held.
enum DatingRulesReader {
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil
    ) -> (rules: DatingRules, diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        var rules = DatingRules()
        guard let root else { return (rules, tree.diagnostics) }
        let keys = tree.mapping(root, known: lists.map(\.key) + ["examples"])
        for (key, list) in lists { rules[keyPath: list] = tree.texts(keys[key]) }
        rules.examples = tree.list(keys["examples"]).compactMap { example($0, of: &tree) }
        return (rules, tree.diagnostics)
    }
}

private extension DatingRulesReader {
    static var lists: [(key: String, list: WritableKeyPath<DatingRules, [String]>)] {
        [
            ("future", \.future), ("past", \.past), ("looking_back", \.lookingBack), ("joiners", \.joiners),
            ("year_joiners", \.yearJoiners), ("former_titles", \.formerTitles), ("other_times", \.otherTimes),
        ]
    }

    static func example(_ node: Node, of tree: inout YAMLTree) -> DatingRules.Example? {
        let keys = tree.mapping(node, known: ["date", "text"])
        guard let notation = tree.text(keys["text"]) else { return nil }
        guard let text = LexiconExample(notation: notation, position: tree.position(of: node)) else {
            tree.report(
                "example whose brackets don't pair; expected [ and ] round each time", at: node, id: "bad-example")
            return nil
        }
        let written = tree.text(keys["date"])
        let date = written.flatMap { CalendarDate($0) }
        if let written, date == nil {
            tree.report(
                "date '\(written)'; expected year-month-day, year-month or year; example left out", at: node,
                id: "bad-date")
            return nil
        }
        return DatingRules.Example(date: date, text: text)
    }
}
