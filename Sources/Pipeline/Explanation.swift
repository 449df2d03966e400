import Interpreting
import Model

/// What was read in one document, and why: what `sitegen explain` prints.
///
/// ```text
/// article   a (seeds/a.txt)
///   title     Ankara đã thanh toán. (made by sitegen)
///   kind      article
///   date      unknown
///   paragraph 1
///     s1-1      Ankara đã thanh toán.
///       name      "Ankara" → country/tr Thổ Nhĩ Kỳ, a metonym
///         rule      capital:government
/// ```
struct Explanation {
    let resolved: ResolvedDocument
    let events: [EventMention]
    /// The rules that nearly read an event.
    let rejections: [RejectedRule]
    private let entities: [EntityID: Entity]

    /// Creates the explanation of a document in which `entities` were looked for.
    init(
        _ interpreted: InterpretedDocument, rejections: [RejectedRule] = [], entities: [EntityID: Entity]
    ) {
        resolved = interpreted.resolved
        events = interpreted.events
        self.rejections = rejections
        self.entities = entities.merging(interpreted.resolved.foundEntities.map { ($0.id, $0) }) { known, _ in known }
    }

    var document: Document { resolved.document }

    /// The whole document, or one sentence of it below the head; `nil` when there is no such sentence.
    func node(of sentence: SentenceReference? = nil) -> ExplanationNode? {
        if let sentence, !has(sentence) { return nil }
        let numbers = sentence.map { $0.paragraph...$0.paragraph }.map(Array.init) ?? Array(document.paragraphs.indices)
        return ExplanationNode(
            "article", "\(document.id) (\(document.path))",
            head + numbers.map { paragraph($0, only: sentence?.sentence) })
    }

    /// The words of `span` in quotation marks; with the sentence that they stand in, where that is not `here`.
    func words(_ span: TextSpan, seenFrom here: TextSpan? = nil) -> String {
        let words = "\"\(document.string(span))\""
        guard let here, !here.contains(span), let place = sentence(of: span) else { return words }
        return "\(words) in \(place.anchor)"
    }

    /// `country/tr Thổ Nhĩ Kỳ`.
    func name(of entity: EntityID) -> String {
        entities[entity].map { "\(entity) \($0.name)" } ?? entity.description
    }
}

private extension Explanation {
    func has(_ sentence: SentenceReference) -> Bool {
        document.paragraphs.indices.contains(sentence.paragraph)
            && document.paragraphs[sentence.paragraph].sentences.indices.contains(sentence.sentence)
    }

    var head: [ExplanationNode] {
        let title = document.title
        return [
            ExplanationNode("title", title.text + (title.isDerived ? " (made by sitegen)" : "")),
            ExplanationNode("kind", document.kind.rawValue), node(of: resolved.publication),
        ]
    }

    func paragraph(_ number: Int, only sentence: Int?) -> ExplanationNode {
        let paragraph = document.paragraphs[number]
        var children: [ExplanationNode] = []
        if resolved.paragraphDates.indices.contains(number) {
            children.append(node(of: resolved.paragraphDates[number]))
        }
        for (index, span) in paragraph.sentences.enumerated() where sentence.map({ $0 == index }) ?? true {
            let anchor = SentenceReference(paragraph: number, sentence: index).anchor
            children.append(ExplanationNode(anchor, trimmed(document.string(span)), findings(in: span)))
        }
        return ExplanationNode("paragraph \(number + 1)", "", children)
    }

    func sentence(of span: TextSpan) -> SentenceReference? {
        for (number, paragraph) in document.paragraphs.enumerated() {
            if let index = paragraph.sentences.firstIndex(where: { $0.range.contains(span.start) }) {
                return SentenceReference(paragraph: number, sentence: index)
            }
        }
        return nil
    }

    /// `text` without the white space that parts it from the next sentence.
    func trimmed(_ text: String) -> String {
        String(text.reversed().drop(while: \.isWhitespace).reversed())
    }
}
