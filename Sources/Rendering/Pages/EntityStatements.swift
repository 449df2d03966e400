import Model

/// What an entity is reported to have said, the newest first: first what is quoted, then what is told in other words.
struct EntityStatements {
    let groups: [StatementGroup]
    /// How many statements may not be shown; `nil` when all are.
    let withheld: String?

    /// Those that begin `list`, all of them where it is short.
    init(_ list: BoundList<Dossier.Statement>, _ scope: PageScope) {
        self.init(
            list.bindings.isEmpty ? list.lines : Array(list.lines.prefix(DossierLists.openingStatements)), scope)
    }

    /// `statements`, the newest first.
    init(_ statements: [Dossier.Statement], _ scope: PageScope) {
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
            date: DateItem(scope.site.archive.publication(of: statement), wording: scope.wording),
            chain: attribution.map { SpeakerWords(reprint: reprint, scope: scope).chain(of: $0) } ?? [],
            isDenial: attribution?.isDenial ?? false)
    }
}
