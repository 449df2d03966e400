import Aggregating
import Model
import Normalising

/// Runs the examples of `deals.yml`: what the words of a sentence say of a deal.
struct DealExampleChecker {
    private let rules: DealRules
    private let words: DealWords
    private let normaliser: Normaliser

    init(_ lexicon: Lexicon) {
        rules = lexicon.deals
        words = DealWords(lexicon.deals)
        normaliser = Normaliser(publish: .full, rules: lexicon.sentences)
    }

    /// An error for each example that says something else, at the example's place in the lexicon.
    func problems() -> [Diagnostic] {
        rules.examples.compactMap { example in
            let article = Article(
                id: ArticleID("example"), path: "example", format: .text, fields: ArticleFields(),
                body: Array(example.text.utf8), fileHash: "")
            let document = normaliser.normalise(article).document
            let lower = LetterCase.lowercased(document?.text ?? [])
            let sentences = document?.paragraphs.flatMap(\.sentences) ?? []
            let found = sentences.map { words.reading(of: $0, lower: lower).description }.joined(separator: " / ")
            if found == example.reading { return nil }
            return Diagnostic(
                .error, at: example.position,
                "example says '\(found)'; expected '\(example.reading)'; change the list that decides or the example",
                id: "example-fails")
        }
    }
}
