import Extracting
import Interpreting
import Model
import Normalising
import Reading
import Resolving

/// Takes one article the whole way from its file to what its sentences say.
///
/// Knows the lexicon but no other article, so that what is read of one never depends on another.
package struct ReadingDesk: Sendable {
    /// What came of one file.
    struct Outcome: Sendable {
        let document: InterpretedDocument?
        let diagnostics: [Diagnostic]
    }

    private let normaliser: Normaliser
    private let extractor: Extractor
    private let resolver: Resolver
    private let interpreter: Interpreter

    package init(lexicon: Lexicon, publish: PublishPolicy) {
        normaliser = Normaliser(publish: publish, rules: lexicon.sentences)
        extractor = Extractor(lexicon)
        resolver = Resolver(lexicon)
        interpreter = Interpreter(lexicon)
    }

    func read(_ file: ArticleFile, in folder: ArticleFolder) -> Outcome {
        let reading = folder.read(file)
        guard let article = reading.article else { return Outcome(document: nil, diagnostics: reading.diagnostics) }
        let normalised = normaliser.normalise(article)
        return Outcome(
            document: normalised.document.map(interpret), diagnostics: reading.diagnostics + normalised.diagnostics)
    }

    /// What `article` says; `nil` when it has no text.
    func interpret(_ article: Article) -> InterpretedDocument? {
        normaliser.normalise(article).document.map(interpret)
    }

    /// The rules that nearly read an event in a document.
    func rejections(in document: InterpretedDocument) -> [RejectedRule] {
        interpreter.rejections(in: document.resolved)
    }

    private func interpret(_ document: Document) -> InterpretedDocument {
        interpreter.interpret(resolver.resolve(extractor.extract(document)))
    }
}
