import Model

/// Finds names that the lexicon does not hold by their shape and the words beside them.
///
/// In each sentence that is the work of a `ShapeSite`; the short forms of what was found, such as surnames, are looked for
/// in a second pass.
struct NameShapeFinder: Sendable {
    private let index: NameShapeIndex

    init(_ lexicon: Lexicon) {
        index = NameShapeIndex(lexicon)
    }

    /// The words in small letters with which a name may begin that is told by its shape.
    var openings: [[UInt8]] { index.openings }

    /// The place to look for names in a document, at its first sentence.
    func site(in known: KnownNames) -> ShapeSite {
        let words = NameWordReader(text: known.finder.text, limit: known.sentence.end, particles: index.particles)
        return ShapeSite(index: index, known: known, words: words)
    }

    /// The short forms of the names that `document` gives in full, outside the names found so far.
    func shortNames(
        in document: Document, startingAt starts: WordStarts, lower: [UInt8], names: [NameMatch], found: [FoundName]
    ) -> [FoundName] {
        guard
            let finder = ShortNameFinder(index, text: document.text, lower: lower, names: names, found: found)
        else { return [] }
        let taken = (names.map(\.span) + found.map(\.span)).sorted()
        var short: [FoundName] = []
        var next = 0
        for paragraph in document.paragraphs {
            for sentence in paragraph.sentences {
                let first = next
                while next < taken.count, taken[next].start < sentence.end { next += 1 }
                let walk = starts.walk(in: sentence, for: .shape)
                short += finder.names(in: sentence, startingAt: walk, outside: taken[first..<next])
            }
        }
        return short
    }
}
