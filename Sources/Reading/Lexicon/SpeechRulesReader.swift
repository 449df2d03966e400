import Model
import Yams

/// Reads `speech.yml`: the words that say that somebody says something, and those that tell who.
enum SpeechRulesReader {
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil
    ) -> (rules: SpeechRules, diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        var rules = SpeechRules()
        guard let root else { return (rules, tree.diagnostics) }
        let keys = tree.mapping(root, known: ["rules", "words"])
        let words = keys["words"].map { tree.mapping($0, known: SpeechWord.allCases.map(\.rawValue)) } ?? [:]
        var firstPlaces: [String: SourcePosition] = [:]
        for kind in SpeechWord.allCases {
            rules.words[kind] = placed(words[kind.rawValue], of: &tree, notingPlaces: &firstPlaces)
        }
        // A cue may also be a word: the words of a clause are asked only where no cue stands.
        firstPlaces = [:]
        rules.rules = tree.list(keys["rules"]).compactMap { rule($0, of: &tree, notingPlaces: &firstPlaces) }
        return (rules, tree.diagnostics)
    }
}

private extension SpeechRulesReader {
    static let ruleKeys = ["id", "kind", "cues", "never_after", "never_before", "needs_sign", "examples"]

    static func rule(
        _ node: Node, of tree: inout YAMLTree, notingPlaces places: inout [String: SourcePosition]
    ) -> SpeechRule? {
        let keys = tree.mapping(node, known: ruleKeys)
        guard let id = tree.text(keys["id"]), let name = tree.text(keys["kind"]),
            let kind = SpeechCue.Kind(rawValue: name)
        else {
            let kinds = SpeechCue.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            tree.report(
                "rule without an id or a kind; expected 'id: …' and 'kind:' one of \(kinds); rule left out", at: node,
                id: "bad-rule")
            return nil
        }
        return SpeechRule(
            id: id, kind: kind, cues: placed(keys["cues"], of: &tree, notingPlaces: &places),
            neverAfter: tree.texts(keys["never_after"]), neverBefore: tree.texts(keys["never_before"]),
            needsSign: tree.flag(keys["needs_sign"]),
            examples: tree.list(keys["examples"]).compactMap { example($0, of: &tree) })
    }

    /// The words of a list in small letters; one that stands somewhere already is reported and left out.
    static func placed(
        _ node: Node?, of tree: inout YAMLTree, notingPlaces places: inout [String: SourcePosition]
    ) -> [String] {
        var words: [String] = []
        for item in tree.list(node) {
            guard let text = tree.text(item) else { continue }
            let word = String(decoding: LetterCase.lowercased(Array(text.utf8)), as: UTF8.self)
            if let place = places[word] {
                tree.report(
                    "'\(text)' stands at \(place) too, which decides; expected each word once; remove one", at: item,
                    id: "repeated-word")
            } else {
                places[word] = tree.position(of: item)
                words.append(word)
            }
        }
        return words
    }

    /// A text with its claims under `says`, or a text alone, in which nobody says anything.
    static func example(_ node: Node, of tree: inout YAMLTree) -> SpeechExample? {
        if case .scalar(let scalar) = node {
            return SpeechExample(text: scalar.string, claims: [], position: tree.position(of: node))
        }
        let keys = tree.mapping(node, known: ["text", "says"])
        guard let text = tree.text(keys["text"]), keys["says"] != nil else {
            tree.report(
                "example without a text or claims; expected 'text: …' and 'says: [\"TASS: Nga đã giao S-400\"]', or a "
                    + "text alone; example left out", at: node, id: "bad-example")
            return nil
        }
        return SpeechExample(text: text, claims: tree.texts(keys["says"]), position: tree.position(of: node))
    }
}
