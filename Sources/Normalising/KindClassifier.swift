import Model

/// Tells a digest, whose every line is the teaser of another article, from an article.
///
/// Teasers stand alone. They are whole sentences of much the same length, and none goes on from the one before. The
/// paragraphs of an article hang together: they open with "Tuy nhiên", "Ông Peskov", "Thương vụ này" or a quotation;
/// between them stand headings and captions, which are no sentences; a paragraph of one line follows one of five.
/// The score adds up what speaks for an article, each part a share of the paragraphs or of the mean length:
///
///     continuing paragraphs + fragments + paragraphs of three sentences and more
///       + (standard deviation of the lengths / their mean − 0.3, if positive) + 0.5 / number of paragraphs
///
/// The last term asks for more proof where there is less to see. A text of five paragraphs and more that scores
/// below 0.16 is a digest. Measured: fourteen digests score at most 0.10; of 12,368 articles four score below 0.16.
struct KindClassifier: Sendable {
    private let links: ParagraphLinks

    init(_ rules: SentenceRules) {
        links = ParagraphLinks(rules)
    }

    func kind(of paragraphs: [Paragraph], in text: [UInt8]) -> Document.Kind {
        let judged = paragraphs.prefix(KindClassifier.mostParagraphs)
        guard judged.count >= KindClassifier.fewestParagraphs else { return .article }
        return score(of: judged, in: text) < KindClassifier.threshold ? .digest : .article
    }

    /// What speaks for an article, from 0.
    func score(of paragraphs: ArraySlice<Paragraph>, in text: [UInt8]) -> Double {
        let count = Double(paragraphs.count)
        let continuing = paragraphs.dropFirst().count { links.continues(paragraph: $0.span.range, in: text) }
        let fragments = Double(paragraphs.count { !endsInStop($0, in: text) }) / count
        let long = paragraphs.count { $0.sentences.count >= KindClassifier.manySentences }
        return Double(continuing) / (count - 1)
            // Where no line has a full stop, the source leaves it out, and its lack says nothing.
            + min(fragments, 1 - fragments)
            + Double(long) / count
            + max(0, variation(of: paragraphs.map { Double($0.span.range.count) }) - KindClassifier.evenVariation)
            + KindClassifier.doubt / count
    }
}

private extension KindClassifier {
    static let threshold = 0.16
    static let fewestParagraphs = 5
    /// A longer text is told by its beginning.
    static let mostParagraphs = 200
    static let manySentences = 3
    static let evenVariation = 0.3
    static let doubt = 0.5

    func endsInStop(_ paragraph: Paragraph, in text: [UInt8]) -> Bool {
        var end = paragraph.span.end
        while end > paragraph.span.start {
            let start = UTF8Reader.start(before: end, in: text)
            if Punctuation.stopEnd(text, at: start, before: end) != nil { return true }
            let isMark =
                text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'") || text[start] == 0x20
                || Punctuation.closerLength(text, at: start) > 0
            if !isMark { return false }
            end = start
        }
        return false
    }

    /// The standard deviation as a share of the mean.
    func variation(of lengths: [Double]) -> Double {
        let mean = lengths.reduce(0, +) / Double(lengths.count)
        let variance = lengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(lengths.count)
        return variance.squareRoot() / mean
    }
}
