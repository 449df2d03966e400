import CMarkGFM
import Model

/// Turns articles into documents: the text is fixed once and for all and cut into paragraphs and sentences.
///
/// `"Nga bán S-400.\r\n\r\nMỹ phản đối. Ankara im lặng."` → two paragraphs, the second of two sentences.
/// Nothing that was printed is corrected here: misspelt names, look-alike letters and double spaces stay.
package struct Normaliser: Sendable {
    private let publish: PublishPolicy
    private let splitter: SentenceSplitter
    private let classifier: KindClassifier
    private let titler: TitleMaker
    private let links: ParagraphLinks

    /// Creates a normaliser for a site whose articles may be reprinted as `publish` says, unless they say otherwise.
    package init(publish: PublishPolicy, rules: SentenceRules) {
        self.publish = publish
        splitter = SentenceSplitter(rules)
        classifier = KindClassifier(rules)
        titler = TitleMaker(rules)
        links = ParagraphLinks(rules)
    }

    /// The document that `article` holds; none, and an error, when it holds no text.
    package func normalise(_ article: Article) -> NormalisedArticle {
        let isTooComplex = article.format == .markdown && !MarkupLimits.allow(article.body)
        let format = isTooComplex ? .text : article.format
        let source = TextCleaner(format).clean(article.body)
        let body = ArticleBody(source: source, format: format)
        if body.paragraphs.isEmpty { return NormalisedArticle(document: nil, diagnostics: [empty(article)]) }
        let paragraphs = body.paragraphs.map {
            Paragraph(span: TextSpan($0), sentences: splitter.sentences(of: $0, in: body.text))
        }
        let document = Document(
            id: article.id, path: article.path,
            kind: classifier.kind(of: paragraphs, in: body.text),
            title: titler.title(field: article.fields.title, heading: body.heading, paragraphs, in: body.text),
            fields: article.fields,
            publish: article.fields.publish ?? publish,
            text: body.text, paragraphs: paragraphs,
            markup: format == .markdown ? source : nil,
            fileHash: article.fileHash)
        return NormalisedArticle(document: document, diagnostics: isTooComplex ? [tooComplex(article)] : [])
    }
}

extension Normaliser {
    /// Whether the paragraph `text` goes on from the one before it, by which articles are told from digests; for the
    /// examples of the lexicon.
    package func continues(_ text: String, after before: String) -> Bool {
        let start = before.utf8.count + 1
        let bytes = Array("\(before)\n\(text)".utf8)
        return start < bytes.count && links.continues(paragraph: start..<bytes.count, in: bytes)
    }
}

private extension Normaliser {
    func tooComplex(_ article: Article) -> Diagnostic {
        Diagnostic(
            .warning, at: SourcePosition(path: article.path),
            "Markdown too long, too wide or too deep to parse in reasonable time; set as plain text; simplify it or "
                + "rename the file to '.txt'",
            id: "markdown-too-complex")
    }

    func empty(_ article: Article) -> Diagnostic {
        Diagnostic(
            .error, at: SourcePosition(path: article.path),
            "article has no text; expected at least one line of words; write the text or remove the file",
            id: "empty-article")
    }
}
