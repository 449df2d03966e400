import Model

/// Tells which passages that tell events are nearly the same, so that they count as one source.
///
/// A wire story in two newspapers, or one teaser in two lists, is one report however often it is printed. A passage is a
/// paragraph. Two are twins where they share at least half of their runs of three words. Comparing each with each would
/// take hours for a large archive; so each is looked up under the bands of its `MinHash`, and compared only with the first
/// passage found under each: the work grows with the number of passages.
struct PassageTwins {
    /// Twins share at least this part of their runs.
    private static let resemblance = 0.5

    private var groups: [Place: Int] = [:]

    private struct Place: Hashable {
        let document: Int
        let paragraph: Int
    }

    init(_ documents: [InterpretedDocument]) {
        var firsts: [UInt64: Int] = [:]
        var shingles: [Set<UInt64>] = []
        var groupOf: [Int] = []
        for (number, document) in documents.enumerated() {
            for paragraph in Set(document.events.map(\.sentence.paragraph)).sorted() {
                let span = document.document.paragraphs[paragraph].span
                let own = Shingles.shingles(of: LetterCase.lowercased(Array(document.document.text[span.range])))
                let keys = MinHash(own).keys
                let candidates = Set(keys.compactMap { firsts[$0] }).sorted()
                let twin = candidates.first { Shingles.resemblance(shingles[$0], own) >= PassageTwins.resemblance }
                let passage = shingles.count
                shingles.append(own)
                groupOf.append(twin.map { groupOf[$0] } ?? passage)
                for key in keys where firsts[key] == nil { firsts[key] = passage }
                groups[Place(document: number, paragraph: paragraph)] = groupOf[passage]
            }
        }
    }

    /// The number that the paragraph shares with its twins; `nil` where it tells no event.
    func group(document: Int, paragraph: Int) -> Int? {
        groups[Place(document: document, paragraph: paragraph)]
    }
}
