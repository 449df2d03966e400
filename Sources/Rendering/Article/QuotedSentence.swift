import Model

/// A sentence on a page other than its article's, some of its words marked: `<mark>Ankara</mark> đã thanh toán`.
///
/// The names in it are not linked, so that the sentence stays easy to read and is one link as a whole.
enum QuotedSentence {
    private static let mark = (open: Array("<mark>".utf8), close: Array("</mark>".utf8))
    private static let bold = (open: Array("<b>".utf8), close: Array("</b>".utf8))

    /// The sentence on the page of `entity`, whose names are marked.
    static func html(_ sentence: TextSpan, naming entity: EntityID, in interpreted: InterpretedDocument) -> [UInt8] {
        let names = interpreted.mentions(in: sentence).filter { $0.entity == entity }
        return html(sentence, names.map { stretch($0.span, mark) }, in: interpreted)
    }

    /// The sentence that tells `event`: the words that name it are marked, those who take part stand out.
    static func html(_ sentence: TextSpan, telling event: EventMention, in interpreted: InterpretedDocument) -> [UInt8]
    {
        let parties = event.arguments.compactMap(\.span)
            .filter { sentence.contains($0) && !$0.range.overlaps(event.trigger.range) }
        let stretches = [stretch(event.trigger, mark)] + parties.map { stretch($0, bold) }
        return html(
            sentence, stretches.sorted { $0.range.lowerBound < $1.range.lowerBound }, in: interpreted)
    }

    /// The sentence with `words` in it marked.
    static func html(_ sentence: TextSpan, marking words: TextSpan, in interpreted: InterpretedDocument) -> [UInt8] {
        html(sentence, [stretch(words, mark)], in: interpreted)
    }
}

private extension QuotedSentence {
    static func stretch(_ span: TextSpan, _ tags: (open: [UInt8], close: [UInt8])) -> MarkedText.Stretch {
        MarkedText.Stretch(range: span.range, open: tags.open, close: tags.close)
    }

    /// `stretches` lie in order.
    static func html(
        _ sentence: TextSpan, _ stretches: [MarkedText.Stretch], in interpreted: InterpretedDocument
    ) -> [UInt8] {
        let document = interpreted.document
        let range = document.trimmed(sentence)
        var html: [UInt8] = []
        html.reserveCapacity(range.count + 32)
        MarkedText.append(document.text, range, stretches: stretches, to: &html)
        return html
    }
}
