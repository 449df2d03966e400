/// Ready HTML to put round a stretch of one paragraph, such as the link of a name or the span of a sentence.
///
/// In `"Nga bán S-400"` the mark of `9..<14` with `<a href="s-400.html">` and `</a>` links the weapon. The bytes are
/// printed as they are, so whoever makes a mark escapes what is in it.
package struct Mark: Hashable, Sendable {
    /// Which of `ArticleMarkup.paragraphs`.
    package let paragraph: Int
    /// UTF-8 offsets into the text of that paragraph; both ends lie between letters.
    package let range: Range<Int>
    /// Stands before the first piece: `<a href="s-400.html">`.
    package let open: [UInt8]
    /// Stands before each further piece, if the nodes of the paragraph force several: without the id, for example.
    package let continuation: [UInt8]
    /// Stands after each piece: `</a>`.
    package let close: [UInt8]
    /// Whether it makes a link, which can't stand within another link.
    package let isLink: Bool

    package init(
        paragraph: Int, range: Range<Int>, open: [UInt8], continuation: [UInt8], close: [UInt8], isLink: Bool
    ) {
        self.paragraph = paragraph
        self.range = range
        self.open = open
        self.continuation = continuation
        self.close = close
        self.isLink = isLink
    }
}
