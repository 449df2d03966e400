import Model

/// A sentence on the page of an entity, the names of that entity marked: `<mark>Ankara</mark> đã thanh toán`.
///
/// The other names in it are not linked, so that the sentence stays easy to read and is one link as a whole.
enum QuotedSentence {
    private static let open = Array("<mark>".utf8)
    private static let close = Array("</mark>".utf8)

    static func html(_ sentence: TextSpan, naming entity: EntityID, in interpreted: InterpretedDocument) -> [UInt8] {
        let document = interpreted.document
        let range = document.trimmed(sentence)
        var html: [UInt8] = []
        html.reserveCapacity(range.count + 32)
        var stretches: [MarkedText.Stretch] = []
        for mention in interpreted.mentions(in: sentence) where mention.entity == entity {
            stretches.append(MarkedText.Stretch(range: mention.span.range, open: open, close: close))
        }
        MarkedText.append(document.text, range, stretches: stretches, to: &html)
        return html
    }
}
