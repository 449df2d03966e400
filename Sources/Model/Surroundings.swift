/// The sentence round a name, in small letters, cut into words on demand.
///
/// Words count as neighbours only across spaces and quotation marks: in `"tại “Ankara”"` the word before the name is
/// `"tại"`; in `"tại đây, Ankara"` there is none, because of the comma.
package struct Surroundings: Sendable {
    private let lower: [UInt8]
    private let sentence: Range<Int>

    /// Creates the surroundings of names in `sentence` of a text whose small letters are `lower`.
    package init(lower: [UInt8], sentence: TextSpan) {
        self.lower = lower
        self.sentence = sentence.range
    }

    /// The words that end before `offset`, in the order of the text; the last one is the neighbour.
    package func words(before offset: Int, atMost count: Int) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var end = skipGapBackwards(from: offset)
        while words.count < count, let stop = end {
            var start = stop
            while start > sentence.lowerBound, Surroundings.isWordByte(lower[start - 1]) { start -= 1 }
            guard start < stop else { break }
            words.append(start..<stop)
            end = skipGapBackwards(from: start)
        }
        return words.reversed()
    }

    /// The words that begin behind `offset`, in the order of the text; the first one is the neighbour.
    package func words(behind offset: Int, atMost count: Int) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = skipGap(from: offset)
        while words.count < count, let begin = start {
            var end = begin
            while end < sentence.upperBound, Surroundings.isWordByte(lower[end]) { end += 1 }
            guard begin < end else { break }
            words.append(begin..<end)
            start = skipGap(from: end)
        }
        return words
    }

    /// The words joined by single spaces.
    package func joined(_ words: some Sequence<Range<Int>>) -> [UInt8] {
        var phrase: [UInt8] = []
        for word in words {
            if !phrase.isEmpty { phrase.append(UInt8(ascii: " ")) }
            phrase.append(contentsOf: lower[word])
        }
        return phrase
    }

    /// Whether `phrase`, which is in small letters, stands in the sentence as whole words.
    package func contains(_ phrase: [UInt8]) -> Bool {
        guard let first = phrase.first, phrase.count <= sentence.count else { return false }
        for start in sentence.lowerBound...(sentence.upperBound - phrase.count) where lower[start] == first {
            let end = start + phrase.count
            guard lower[start..<end].elementsEqual(phrase) else { continue }
            let opens = start == sentence.lowerBound || !Surroundings.isWordByte(lower[start - 1])
            let closes = end == sentence.upperBound || !Surroundings.isWordByte(lower[end])
            if opens, closes { return true }
        }
        return false
    }
}

private extension Surroundings {
    /// Letters of any script, digits, and the marks that hold a word together.
    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        default: false
        }
    }

    static let openingQuotes: [[UInt8]] = ["“", "”", "‘", "’", "«", "»"].map { Array($0.utf8) }

    /// The end of the word before the gap that ends at `offset`; `nil` when the gap holds more than spaces and quotes.
    func skipGapBackwards(from offset: Int) -> Int? {
        var position = offset
        while position > sentence.lowerBound {
            let byte = lower[position - 1]
            if byte == 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                position -= 1
            } else if let quote = Surroundings.openingQuotes.first(where: { endsWith($0, at: position) }) {
                position -= quote.count
            } else {
                return position
            }
        }
        return nil
    }

    func skipGap(from offset: Int) -> Int? {
        var position = offset
        while position < sentence.upperBound {
            let byte = lower[position]
            if byte == 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                position += 1
            } else if let quote = Surroundings.openingQuotes.first(where: { lower[position...].starts(with: $0) }) {
                position += quote.count
            } else {
                return position
            }
        }
        return nil
    }

    func endsWith(_ quote: [UInt8], at end: Int) -> Bool {
        end - quote.count >= sentence.lowerBound && lower[(end - quote.count)..<end].elementsEqual(quote)
    }
}
