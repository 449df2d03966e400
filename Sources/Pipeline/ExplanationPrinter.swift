import Model
import Reading
import Storage

/// Prints what was read in articles and why, as trees of lines.
package struct ExplanationPrinter: Sendable {
    /// What there is to print and what was wrong on the way.
    package struct Outcome: Sendable {
        package let text: String
        package let diagnostics: [Diagnostic]
    }

    private let store: any FileStore
    private let options: BuildOptions

    package init(store: some FileStore, options: BuildOptions) {
        self.store = store
        self.options = options
    }

    /// Explains the articles that `names` name, by path or by id, or `sentence` of each of them; a name with a space in it
    /// is a text to be explained itself.
    package func print(_ names: [String], sentence: SentenceReference? = nil) throws(BuildError) -> Outcome {
        let project = try Project(options: options, store: store)
        var finder = ArticleFinder(store: store, input: project.input)
        let texts = names.filter(ExplanationPrinter.isText)
        let found = try names.filter { !ExplanationPrinter.isText($0) }.map { name throws(BuildError) in
            try finder.find(name)
        }
        let knowledge = try project.lexiconReader(store).read()
        let desk = ReadingDesk(lexicon: knowledge.lexicon, publish: project.settings.publish)
        var diagnostics = project.diagnostics + knowledge.diagnostics
        var trees = texts.compactMap { text in
            desk.interpret(Article(exampleText: text)).flatMap {
                explanation(of: $0, by: desk, knowledge.lexicon).node()
            }?
            .tree
        }
        for article in found {
            switch article {
            case .unknown(let problem): diagnostics.append(problem)
            case .file(let file, let folder):
                let outcome = desk.read(file, in: folder)
                diagnostics += outcome.diagnostics
                guard let document = outcome.document else { continue }
                let explanation = explanation(of: document, by: desk, knowledge.lexicon)
                if let node = explanation.node(of: sentence) {
                    trees.append(node.tree)
                } else if let sentence {
                    diagnostics.append(ExplanationPrinter.missing(sentence, in: document.document))
                }
            }
        }
        return Outcome(text: trees.joined(separator: "\n"), diagnostics: diagnostics)
    }

    /// Whether an argument is no article but a sentence to be explained itself: it has a space and no file's ending.
    private static func isText(_ name: String) -> Bool {
        name.utf8.contains(UInt8(ascii: " ")) && !name.hasSuffix(".txt") && !name.hasSuffix(".md")
    }

    private func explanation(
        of document: InterpretedDocument, by desk: ReadingDesk, _ lexicon: Lexicon
    ) -> Explanation {
        Explanation(document, rejections: desk.rejections(in: document), entities: lexicon.entities)
    }

    private static func missing(_ sentence: SentenceReference, in document: Document) -> Diagnostic {
        let number = sentence.paragraph
        let last =
            document.paragraphs.indices.contains(number)
            ? SentenceReference(paragraph: number, sentence: document.paragraphs[number].sentences.count - 1)
            : SentenceReference(
                paragraph: document.paragraphs.count - 1,
                sentence: (document.paragraphs.last?.sentences.count ?? 1) - 1)
        let place = document.paragraphs.indices.contains(number) ? "paragraph" : "article"
        return Diagnostic(
            .error, at: SourcePosition(path: document.path),
            "no sentence \(sentence.anchor); the last one of the \(place) is \(last.anchor)", id: "no-such-sentence")
    }
}
