import CMarkGFM
import Model

/// The paragraphs of a cleaned source, one a line of `text`.
///
/// In plain text each line that is not blank is a paragraph, without the spaces at its ends. In Markdown each
/// paragraph, heading, list item and table cell is one, as the tree gives it, so that later stages find it there.
struct ArticleBody: Sendable {
    let text: [UInt8]
    /// In the order of the text; none is empty.
    let paragraphs: [Range<Int>]
    /// The first-level heading that opens a Markdown article.
    let heading: String?

    init(source: [UInt8], format: Article.Format) {
        switch format {
        case .text:
            (text, paragraphs) = ArticleBody.joined(ArticleBody.lines(of: source).map { source[$0] })
            heading = nil
        case .markdown:
            let markup = ArticleMarkup(markdown: source)
            (text, paragraphs) = ArticleBody.joined(markup.paragraphs.map { $0[...] })
            heading = markup.firstHeading.map { String(decoding: $0, as: UTF8.self) }
        }
    }
}

private extension ArticleBody {
    static func lines(of source: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start < source.count {
            let lineEnd = source[start...].firstIndex(of: 0x0A) ?? source.count
            var end = lineEnd
            while start < end, source[start] == UInt8(ascii: " ") { start += 1 }
            while start < end, source[end - 1] == UInt8(ascii: " ") { end -= 1 }
            if start < end { lines.append(start..<end) }
            start = lineEnd + 1
        }
        return lines
    }

    static func joined(_ pieces: [ArraySlice<UInt8>]) -> ([UInt8], [Range<Int>]) {
        var text: [UInt8] = []
        text.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 1 })
        var paragraphs: [Range<Int>] = []
        for piece in pieces {
            if !text.isEmpty { text.append(0x0A) }
            paragraphs.append(text.count..<text.count + piece.count)
            text.append(contentsOf: piece)
        }
        return (text, paragraphs)
    }
}
