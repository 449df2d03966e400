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

    /// Creates a normaliser for a site whose articles may be reprinted as `publish` says, unless they say otherwise.
    package init(publish: PublishPolicy, rules: SentenceRules) {
        self.publish = publish
        splitter = SentenceSplitter(rules)
        classifier = KindClassifier(rules)
        titler = TitleMaker(rules)
    }

    /// The document that `article` holds; none, and an error, when it holds no text.
    package func normalise(_ article: Article) -> NormalisedArticle {
        let source = TextCleaner(article.format).clean(article.body)
        let body = ArticleBody(source: source, format: article.format)
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
            markup: article.format == .markdown ? source : nil,
            fileHash: article.fileHash)
        return NormalisedArticle(document: document, diagnostics: [])
    }
}

private extension Normaliser {
    func empty(_ article: Article) -> Diagnostic {
        Diagnostic(
            .error, at: SourcePosition(path: article.path),
            "article has no text; expected at least one line of words; write the text or remove the file",
            id: "empty-article")
    }
}
