import Model
import Normalising

/// Runs the examples of `sentences.yml`: how texts are divided, titles are made and paragraphs hang together.
struct SentenceExampleChecker {
    private let rules: SentenceRules
    private let normaliser: Normaliser

    init(_ rules: SentenceRules) {
        self.rules = rules
        normaliser = Normaliser(publish: .full, rules: rules)
    }

    /// An error for each example that comes out otherwise, at the example's place in the lexicon.
    func problems() -> [Diagnostic] {
        rules.examples.divisions.compactMap(problem) + rules.examples.titles.compactMap(problem)
            + rules.examples.continuations.compactMap(problem)
    }
}

private extension SentenceExampleChecker {
    func problem(with example: SentenceExamples.Division) -> Diagnostic? {
        guard let document = document(of: example.text) else { return fault("has no text", at: example.position) }
        let found = document.paragraphs.flatMap(\.sentences).map { trimmed(document.string($0)) }
        if found == example.sentences { return nil }
        return fault("is divided into \(found); expected \(example.sentences)", at: example.position)
    }

    func problem(with example: SentenceExamples.Title) -> Diagnostic? {
        guard let document = document(of: example.text) else { return fault("has no text", at: example.position) }
        if document.title.text == example.title { return nil }
        return fault("gets the title '\(document.title.text)'; expected '\(example.title)'", at: example.position)
    }

    func problem(with example: SentenceExamples.Continuation) -> Diagnostic? {
        let continues = normaliser.continues(example.text, after: example.before)
        if continues == example.continues { return nil }
        return fault(
            "\(continues ? "goes" : "doesn't go") on from the paragraph before; expected the contrary",
            at: example.position)
    }

    func document(of text: String) -> Document? {
        let article = Article(
            id: ArticleID("example"), path: "example", format: .text, fields: ArticleFields(), body: Array(text.utf8),
            fileHash: "")
        return normaliser.normalise(article).document
    }

    func trimmed(_ sentence: String) -> String {
        String(sentence.reversed().drop { $0 == " " }.reversed())
    }

    func fault(_ fault: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            .error, at: position, "example \(fault); change the list that decides or the example", id: "example-fails")
    }
}
