import Model

/// Turns places of a document into paragraphs and counts of Unicode scalars, in any order.
struct ParagraphPlaces {
    private let paragraphs: [Paragraph]
    /// The scalars before each byte of the text, and before its end.
    private let scalars: [Int]

    init(_ document: Document) {
        paragraphs = document.paragraphs
        var scalars = [0]
        scalars.reserveCapacity(document.text.count + 1)
        for byte in document.text { scalars.append(scalars[scalars.count - 1] + (byte & 0xC0 != 0x80 ? 1 : 0)) }
        // The bytes within a scalar belong to it, so its first byte has one scalar fewer before it.
        self.scalars = scalars
    }

    /// The number of the paragraph that holds the byte at `offset`.
    func paragraph(of offset: Int) -> Int {
        var low = 0
        var high = max(0, paragraphs.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].span.end > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The scalars between the start of the paragraph `number` and `offset`.
    func offset(of offset: Int, inParagraph number: Int) -> Int {
        scalars[offset] - scalars[paragraphs[number].span.start]
    }
}
