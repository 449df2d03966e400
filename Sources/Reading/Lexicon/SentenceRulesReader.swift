import Model
import Yams

/// Reads `sentences.yml`: the words that divide a text into sentences and tell what kind of text it is.
enum SentenceRulesReader {
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil
    ) -> (rules: SentenceRules, diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        var rules = SentenceRules()
        guard let root else { return (rules, tree.diagnostics) }
        let keys = tree.mapping(root, known: lists.map(\.key) + ["examples"])
        for (key, list) in lists { rules[keyPath: list] = tree.texts(keys[key]) }
        if let examples = keys["examples"] { rules.examples = self.examples(examples, of: &tree) }
        return (rules, tree.diagnostics)
    }
}

private extension SentenceRulesReader {
    static var lists: [(key: String, list: WritableKeyPath<SentenceRules, [String]>)] {
        [
            ("abbreviations", \.abbreviations), ("before_numbers", \.beforeNumbers), ("initials", \.initials),
            ("openers", \.openers), ("site_endings", \.siteEndings), ("continuations", \.continuations),
            ("back_references", \.backReferences), ("honorifics", \.honorifics), ("captions", \.captions),
            ("bylines", \.bylines), ("lead_ins", \.leadIns), ("clause_words", \.clauseWords),
            ("hanging_words", \.hangingWords),
        ]
    }

    static func examples(_ node: Node, of tree: inout YAMLTree) -> SentenceExamples {
        let parts = tree.mapping(node, known: ["sentences", "titles", "paragraphs"])
        var examples = SentenceExamples()
        for item in tree.list(parts["sentences"]) {
            let keys = tree.mapping(item, known: ["text", "sentences"])
            guard let text = tree.text(keys["text"]) else { continue }
            examples.divisions.append(
                SentenceExamples.Division(
                    text: text, sentences: tree.texts(keys["sentences"]), position: tree.position(of: item)))
        }
        for item in tree.list(parts["titles"]) {
            let keys = tree.mapping(item, known: ["text", "title"])
            guard let text = tree.text(keys["text"]), let title = tree.text(keys["title"]) else { continue }
            examples.titles.append(
                SentenceExamples.Title(text: text, title: title, position: tree.position(of: item)))
        }
        for item in tree.list(parts["paragraphs"]) {
            let keys = tree.mapping(item, known: ["before", "text", "continues"])
            guard let before = tree.text(keys["before"]), let text = tree.text(keys["text"]) else { continue }
            examples.continuations.append(
                SentenceExamples.Continuation(
                    before: before, text: text, continues: tree.flag(keys["continues"]),
                    position: tree.position(of: item)))
        }
        return examples
    }
}
