import Extracting
import Model
import Normalising

/// Runs the examples of `times.yml`: in each, exactly the expressions in brackets must be found, and say what stands
/// beside them.
struct TimeExampleChecker {
    private let rules: TimeRules
    private let normaliser: Normaliser
    private let extractor: Extractor

    init(_ lexicon: Lexicon) {
        rules = lexicon.times
        normaliser = Normaliser(publish: .full, rules: lexicon.sentences)
        extractor = Extractor(lexicon)
    }

    /// An error for each example that is read otherwise, at the example's place in the lexicon.
    func problems() -> [Diagnostic] {
        rules.rules.flatMap { rule in rule.examples.compactMap { problem(with: $0, of: rule) } }
    }
}

private extension TimeExampleChecker {
    /// An expression with what it says; `nil` where an example leaves that open.
    typealias Reading = (span: TextSpan, value: String?)

    func problem(with example: LexiconExample, of rule: TimeRule) -> Diagnostic? {
        let expected: [Reading] = example.marks.map { ($0.span, $0.value) }
        let found = times(in: example.text)
        let agrees =
            found.count == expected.count
            && zip(found, expected).allSatisfy { $0.span == $1.span && ($1.value == nil || $0.value == $1.value) }
        guard !agrees else { return nil }
        return Diagnostic(
            .error, at: example.position,
            "rule '\(rule.id)' reads \(list(found, in: example.text)) in its example; expected "
                + "\(list(expected, in: example.text)); change the rule or the example",
            id: "example-fails")
    }

    /// The expressions in `text`, by whichever rule they are read.
    func times(in text: String) -> [Reading] {
        let article = Article(
            id: ArticleID("example"), path: "example", format: .text, fields: ArticleFields(), body: Array(text.utf8),
            fileHash: "")
        guard let document = normaliser.normalise(article).document else { return [] }
        return extractor.extract(document).times.map { ($0.span, $0.form.description) }
    }

    /// `[ngày 9/10 => XXXX-10-09], [hôm qua => day -1]`.
    func list(_ readings: [Reading], in text: String) -> String {
        guard !readings.isEmpty else { return "no time" }
        let bytes = Array(text.utf8)
        return readings.map { span, value in
            let words = String(decoding: bytes[span.range], as: UTF8.self)
            return value.map { "[\(words) => \($0)]" } ?? "[\(words)]"
        }.joined(separator: ", ")
    }
}
