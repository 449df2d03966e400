import Model

/// Reads `sentences.yml`: the words that divide a text into sentences and tell what kind of text it is.
enum SentenceRulesReader {
    static func read(_ bytes: [UInt8], path: String) -> (rules: SentenceRules, diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path)
        var rules = SentenceRules()
        guard let root else { return (rules, tree.diagnostics) }
        let keys = tree.mapping(root, known: lists.map(\.key) + ["examples"])
        for (key, list) in lists { rules[keyPath: list] = tree.texts(keys[key]) }
        return (rules, tree.diagnostics)
    }

    private static var lists: [(key: String, list: WritableKeyPath<SentenceRules, [String]>)] {
        [
            ("abbreviations", \.abbreviations), ("before_numbers", \.beforeNumbers), ("initials", \.initials),
            ("openers", \.openers), ("site_endings", \.siteEndings), ("continuations", \.continuations),
            ("back_references", \.backReferences), ("honorifics", \.honorifics), ("captions", \.captions),
            ("bylines", \.bylines), ("lead_ins", \.leadIns), ("clause_words", \.clauseWords),
        ]
    }
}
