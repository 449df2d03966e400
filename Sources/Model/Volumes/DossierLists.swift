/// The lists of a dossier that may grow too long for one page, each with the newest first.
///
/// They share the entity's page. Where they have more than 200 lines together, each goes on in volumes by year, unless it
/// is short by itself.
package struct DossierLists: Sendable {
    /// So many lines the lists of a page have at most before they are bound.
    private static let longest = 200
    /// So many lines of each list stand on the entity's page where it goes on in volumes.
    package static let openingEvents = 30
    package static let openingStatements = 20
    package static let openingSentences = 60

    /// The places of the events in the archive, in its order.
    package let events: BoundList<Int>
    package let statements: BoundList<Dossier.Statement>
    package let sentences: BoundList<Passage>

    package init(_ dossier: Dossier, in archive: Archive) {
        let id = dossier.entity.id
        let statements = DossierLists.statements(of: dossier, in: archive)
        let isLong = dossier.events.count + statements.count + dossier.sentenceCount > DossierLists.longest
        events = BoundList(
            .events(of: id), dossier.events, isLong: isLong && dossier.events.count > DossierLists.openingEvents,
            size: 80
        ) { Volume.Part(year: archive.events[$0].time?.year) }
        self.statements = BoundList(
            .statements(of: id), statements.map(\.statement),
            isLong: isLong && statements.count > DossierLists.openingStatements, size: 250
        ) { Volume.Part(year: DateRank(archive.publication(of: $0)).year) }
        let passages = dossier.appearances.flatMap { Passage.all(of: $0, in: archive) }
        sentences = BoundList(
            .sentences(of: id), Passage.newestFirst(passages),
            isLong: isLong && dossier.sentenceCount > DossierLists.openingSentences, size: 150,
            count: \.sentences.count
        ) { Volume.Part(year: $0.rank.year) }
    }

    /// Every volume of them.
    package var volumes: [Volume] {
        events.bindings.map(\.volume) + statements.bindings.map(\.volume) + sentences.bindings.map(\.volume)
    }

    /// Only states, people and organisations speak; the words of any other entity are a misreading.
    private static func statements(
        of dossier: Dossier, in archive: Archive
    ) -> [(rank: DateRank, statement: Dossier.Statement)] {
        guard [.country, .person, .organisation].contains(dossier.entity.id.type) else { return [] }
        return dossier.statements.map { (rank: DateRank(archive.publication(of: $0)), statement: $0) }
            .sorted { lhs, rhs in
                let (left, right) = (lhs.statement, rhs.statement)
                return lhs.rank == rhs.rank
                    ? (left.document, left.words) < (right.document, right.words) : lhs.rank < rhs.rank
            }
    }
}
