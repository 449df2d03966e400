/// The sentences of an article that mention an entity, or those of a digest's lines of one year.
///
/// A digest takes part year by year, because its lines may span many; very many sentences make several passages, so that
/// none is too long for a page.
package struct Passage: Hashable, Sendable {
    /// So many sentences it has at most.
    private static let longest = 100

    /// The index of the document in the archive.
    package let document: Int
    /// In order of the text; never empty.
    package let sentences: [SentenceReference]
    /// Its place among others: that of its newest line.
    package let rank: DateRank
    /// Of a digest's lines, whether the date of one of them was worked out; `nil` for an article, which has a date itself.
    package let isInferred: Bool?

    /// Those of `appearance`.
    package static func all(of appearance: Dossier.Appearance, in archive: Archive) -> [Passage] {
        let interpreted = archive.documents[appearance.document]
        guard interpreted.document.kind == .digest, !interpreted.resolved.paragraphDates.isEmpty else {
            return cut(
                appearance.sentences, of: appearance.document, rank: DateRank(interpreted.publication), isInferred: nil)
        }
        let lines = appearance.sentences.map { sentence in
            (sentence: sentence, publication: interpreted.publication(ofParagraph: sentence.paragraph))
        }
        let years = Dictionary(grouping: lines) { DateRank($0.publication).year }
        return years.values.flatMap { lines in
            cut(
                lines.map(\.sentence), of: appearance.document,
                rank: lines.map { DateRank($0.publication) }.min() ?? DateRank(.unknown),
                isInferred: lines.contains { $0.publication.isInferred })
        }
    }

    /// The newest first; what has no date stands last.
    package static func newestFirst(_ passages: [Passage]) -> [Passage] {
        passages.sorted { lhs, rhs in
            lhs.rank == rhs.rank
                ? (lhs.document, lhs.sentences[0]) < (rhs.document, rhs.sentences[0]) : lhs.rank < rhs.rank
        }
    }

    private static func cut(
        _ sentences: [SentenceReference], of document: Int, rank: DateRank, isInferred: Bool?
    ) -> [Passage] {
        stride(from: 0, to: sentences.count, by: longest).map { start in
            Passage(
                document: document, sentences: Array(sentences[start..<min(start + longest, sentences.count)]),
                rank: rank, isInferred: isInferred)
        }
    }
}
