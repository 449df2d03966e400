import Model

/// What an entity is reported to have said, the newest first: first what is quoted, then what is told in other words.
struct EntityStatements {
    let groups: [StatementGroup]
    /// How many statements may not be shown; `nil` when all are.
    let withheld: String?

    /// Only states, people and organisations speak; the words of any other entity are a misreading and are not shown.
    init(_ dossier: Dossier, _ scope: PageScope) {
        guard [.country, .person, .organisation].contains(dossier.entity.id.type) else {
            groups = []
            withheld = nil
            return
        }
        let statements = EntityStatements.newestFirst(dossier.statements, scope)
        let items = statements.map { (isQuotation: $0.isQuotation, item: EntityStatements.item($0, scope)) }
        func group(_ isQuotation: Bool, _ heading: Phrase) -> StatementGroup? {
            StatementGroup(
                items.filter { $0.isQuotation == isQuotation }.compactMap(\.item), heading: heading,
                isQuoted: isQuotation, wording: scope.wording)
        }
        groups = [group(true, .quotations), group(false, .reportedSpeech)].compactMap { $0 }
        let hidden = items.filter { $0.item == nil }.count
        withheld = hidden > 0 ? scope.wording.count(.statementsWithheld, hidden) : nil
    }
}

private extension EntityStatements {
    static func newestFirst(_ statements: [Dossier.Statement], _ scope: PageScope) -> [Dossier.Statement] {
        statements.map { (rank: DateRank(publication(of: $0, scope)), statement: $0) }
            .sorted { lhs, rhs in
                let (left, right) = (lhs.statement, rhs.statement)
                return lhs.rank == rhs.rank
                    ? (left.document, left.words) < (right.document, right.words) : lhs.rank < rhs.rank
            }
            .map(\.statement)
    }

    static func publication(of statement: Dossier.Statement, _ scope: PageScope) -> PublicationDate {
        let interpreted = scope.site.archive.documents[statement.document]
        guard let sentence = interpreted.document.sentence(at: statement.words.start) else {
            return interpreted.publication
        }
        return interpreted.publication(ofParagraph: sentence.paragraph)
    }

    static func item(_ statement: Dossier.Statement, _ scope: PageScope) -> StatementItem? {
        let interpreted = scope.site.archive.documents[statement.document]
        let reprint = Reprint(interpreted, scope: scope)
        // A quotation is given in full, because its words are what counts.
        let shown =
            statement.isQuotation ? reprint.words(statement.words) : reprint.opening(of: statement.words)
        guard let words = shown else { return nil }
        let attribution = statement.attribution.map { interpreted.resolved.attributions[$0] }
        return StatementItem(
            words: words, href: reprint.href(to: statement.words),
            date: DateItem(publication(of: statement, scope), wording: scope.wording),
            chain: attribution.map { SpeakerWords(reprint: reprint, scope: scope).chain(of: $0) } ?? [],
            isDenial: attribution?.isDenial ?? false)
    }
}
