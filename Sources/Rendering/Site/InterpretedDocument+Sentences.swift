import Model

extension InterpretedDocument {
    /// The mentions that lie wholly within `span`.
    func mentions(in span: TextSpan) -> ArraySlice<Mention> { mentions.within(span, at: \.span) }

    /// Whether a mention reaches into `span`, if only in part.
    func names(in span: TextSpan) -> Bool {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        return low < mentions.count && mentions[low].span.start < span.end
    }
}

extension Array {
    /// The elements that lie wholly within `span`; their own spans lie in order.
    func within(_ span: TextSpan, at place: (Element) -> TextSpan) -> ArraySlice<Element> {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if place(self[middle]).start < span.start { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < count, place(self[end]).end <= span.end { end += 1 }
        return self[low..<end]
    }
}

extension Document {
    /// `span` without the white space at its end, which belongs to a sentence but is not shown in it.
    func trimmed(_ span: TextSpan) -> Range<Int> {
        var end = span.end
        while end > span.start, text[end - 1] == UInt8(ascii: " ") || text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        return span.start..<end
    }
}
