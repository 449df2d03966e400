/// Text with some of its stretches between tags.
enum MarkedText {
    /// A stretch of the text and the ready HTML on either side of it.
    struct Stretch {
        let range: Range<Int>
        let open: [UInt8]
        let close: [UInt8]
    }

    /// Appends the bytes `range` of `text`, escaped, with the tags of `stretches`, which lie in order.
    ///
    /// A stretch that reaches beyond `range`, or into the one before it, gets no tags.
    static func append(_ text: [UInt8], _ range: Range<Int>, stretches: [Stretch], to html: inout [UInt8]) {
        var position = range.lowerBound
        for stretch in stretches
        where stretch.range.lowerBound >= position && stretch.range.upperBound <= range.upperBound {
            HTMLEscaper.append(text[position..<stretch.range.lowerBound], to: &html)
            html += stretch.open
            HTMLEscaper.append(text[stretch.range], to: &html)
            html += stretch.close
            position = stretch.range.upperBound
        }
        HTMLEscaper.append(text[position..<range.upperBound], to: &html)
    }
}
