import Model

/// Makes the deals of an archive of its events.
struct DealCollector {
    private let ties: DealTies
    private let states: StateFinder
    private let rules: DealRules

    init(_ book: StoryBook, _ documents: [InterpretedDocument], rules: DealRules, states: StateFinder) {
        ties = DealTies(book, documents, rules: rules, states: states)
        self.states = states
        self.rules = rules
    }

    /// All deals, in the order of their ids.
    func deals() -> [Deal] {
        let builder = DealBuilder(
            ties: ties, states: states,
            conflicts: ConflictFinder(rules: rules, documents: ties.documents),
            references: ReferenceFinder(ties).references(), bundles: bundles())
        return ties.events.keys.sorted().map { id in
            builder.deal(id, events: ties.events[id] ?? [], rivals: rivals(of: id))
        }
    }
}

private extension DealCollector {
    /// By deal, all that were agreed with it, itself among them: what any events tell together belongs together.
    func bundles() -> [DealID: [DealID]] {
        var sets: [Set<DealID>] = []
        for bundle in ties.bundles {
            let touching = sets.filter { !$0.isDisjoint(with: bundle) }
            sets.removeAll { !$0.isDisjoint(with: bundle) }
            sets.append(touching.reduce(Set(bundle)) { $0.union($1) })
        }
        var result: [DealID: [DealID]] = [:]
        for set in sets { for deal in set { result[deal] = set.sorted() } }
        return result
    }

    /// The conflict about who sells, where several who make the weapon are said to.
    func rivals(of id: DealID) -> [Conflict] {
        let makers = states.origins(id.weapon)
        let all = (ties.byWeapon[id.weapon] ?? []).filter {
            $0.recipient == id.recipient && makers.contains($0.supplier) && isNamed($0)
        }
        guard all.count > 1, all.contains(id) else { return [] }
        let sides = all.map { deal in
            Conflict.Side(
                statement: .supplier(deal.supplier),
                evidence: evidence(of: deal).sorted())
        }
        let articles = sides.map { Set($0.evidence.map(\.document)) }
        let isWithin = articles.dropFirst().contains { !$0.isDisjoint(with: articles[0]) }
        return [Conflict(field: .supplier, type: .contract, sides: sides, isWithinArticle: isWithin)]
    }

    /// Whether somebody says that this supplier sells.
    func isNamed(_ deal: DealID) -> Bool {
        ties.events[deal]?.contains { !$0.infersSupplier && $0.tie == .parties && $0.rung != nil } ?? false
    }

    func evidence(of deal: DealID) -> [EventReference] {
        (ties.events[deal] ?? []).filter { !$0.infersSupplier && $0.tie == .parties && $0.rung != nil }
            .flatMap { ties.book.events[$0.event].tellings }
    }
}
