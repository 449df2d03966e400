import Model
import Yams

/// Reads `clauses.yml`: the words by which the parts of a sentence are told apart.
enum ClauseWordsReader {
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil
    ) -> (rules: ClauseWords, diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        var words = ClauseWords()
        guard let root else { return (words, tree.diagnostics) }
        let keys = tree.mapping(root, known: lists.map(\.key) + ["modality"])
        for (key, list) in lists { words[keyPath: list] = tree.texts(keys[key]) }
        if let node = keys["modality"] {
            let parts = tree.mapping(node, known: Modality.allCases.map(\.rawValue))
            for modality in Modality.allCases { words.modality[modality] = tree.texts(parts[modality.rawValue]) }
        }
        return (words, tree.diagnostics)
    }
}

private extension ClauseWordsReader {
    static var lists: [(key: String, list: WritableKeyPath<ClauseWords, [String]>)] {
        [
            ("openers", \.openers), ("joiners", \.joiners), ("prepositions", \.prepositions),
            ("owner_words", \.ownerWords), ("between_words", \.betweenWords), ("things", \.things),
            ("passives", \.passives), ("nominals", \.nominals), ("fillers", \.fillers),
            ("clause_prepositions", \.clausePrepositions), ("asides", \.asides), ("titles", \.titles),
            ("clause_nouns", \.clauseNouns), ("causatives", \.causatives), ("verbs", \.verbs), ("turns", \.turns),
            ("compounds", \.compounds), ("unnamed", \.unnamed), ("possibilities", \.possibilities),
            ("purposes", \.purposes), ("buys", \.buys), ("sells", \.sells),
            ("country_pronouns", \.countryPronouns), ("person_pronouns", \.personPronouns),
            ("both_pronouns", \.bothPronouns), ("speaker_pronouns", \.speakerPronouns),
            ("conditions", \.conditions), ("realisers", \.realisers), ("question_words", \.questionWords),
            ("inclusions", \.inclusions), ("when_words", \.whenWords), ("pointers", \.pointers),
            ("target_words", \.targetWords), ("until_words", \.untilWords),
        ]
    }
}
