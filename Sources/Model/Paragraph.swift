/// A paragraph of a document and the sentences that it is made of.
///
/// The sentences lie in order and do not overlap; together they cover the paragraph, so that the white space
/// between two sentences belongs to the first.
package struct Paragraph: Hashable, Sendable {
    package let span: TextSpan
    package let sentences: [TextSpan]

    package init(span: TextSpan, sentences: [TextSpan]) {
        self.span = span
        self.sentences = sentences
    }
}
