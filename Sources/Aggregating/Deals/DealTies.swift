import Model

/// Which events belong to which deals.
///
/// First the events that name supplier, recipient and weapon make the deals. Then the others are tied to them: those that
/// leave out a party which their text names, those that tell what a recipient did with the weapon, and those of politics.
struct DealTies {
    /// The events of each deal, in the order of the archive.
    private(set) var events: [DealID: [DealEvent]] = [:]
    /// The deals that one event made together.
    private(set) var bundles: [[DealID]] = []
    private(set) var endUsers: [DealID: EntityID] = [:]

    let book: StoryBook
    let documents: [InterpretedDocument]
    let names: SentenceNames
    let reader: TradeReader
    let rules: DealRules
    /// The deals that each stretch of text makes.
    private(set) var scopes: [DealScope: Set<DealID>] = [:]
    private(set) var byWeapon: [EntityID: [DealID]] = [:]
    private(set) var byRecipient: [EntityID: [DealID]] = [:]

    init(_ book: StoryBook, _ documents: [InterpretedDocument], rules: DealRules, states: StateFinder) {
        self.book = book
        self.documents = documents
        self.rules = rules
        names = SentenceNames(documents)
        reader = TradeReader(rules, states: states)
        let trades = withoutOpponents(reader.trades(of: book.events))
        let handings = handingsOn(trades)
        for (place, story) in book.events.enumerated() where makesDeal(story) {
            make(story, at: place, trades[place], handings)
        }
        byWeapon = Dictionary(grouping: events.keys.sorted(), by: \.weapon)
        byRecipient = Dictionary(grouping: events.keys.sorted(), by: \.recipient)
        for (place, story) in book.events.enumerated() { tie(story, at: place, trades[place]) }
    }

    func tellings(_ story: StoryEvent) -> [Telling] { story.tellings.compactMap { book.tellings[$0] } }
}

private extension DealTies {
    struct Handing: Hashable {
        let document: Int
        let sentence: SentenceReference
        let buyer: EntityID
        let endUser: EntityID
        let weapon: EntityID
    }

    /// The trades of each event but those whose recipient, in at least half of the sentences, acts against a buyer.
    ///
    /// In `"Mỹ trừng phạt Thổ Nhĩ Kỳ vì mua S-400"` the United States buys nothing: nobody punishes another for a weapon that
    /// they buy themselves.
    func withoutOpponents(_ trades: [[Trade]]) -> [[Trade]] {
        let buyers = Dictionary(grouping: trades.flatMap { $0 }, by: \.id.weapon).mapValues {
            Set($0.map(\.id.recipient))
        }
        return zip(book.events, trades).map { story, trades in
            trades.filter { trade in
                let tellings = tellings(story)
                let opposed = tellings.count { telling in
                    opposes(trade.id.recipient, buyers[trade.id.weapon] ?? [], in: telling)
                }
                return opposed * 2 < tellings.count
            }
        }
    }

    /// Whether `actor` acts against another of `buyers` in the sentence of `telling`.
    func opposes(_ actor: EntityID, _ buyers: Set<EntityID>, in telling: Telling) -> Bool {
        documents[telling.reference.document].events.contains { event in
            guard event.sentence == telling.event.sentence, event.type.isAgainstTarget else { return false }
            func states(_ role: EventRole) -> [EntityID] {
                event.arguments.filter { $0.role == role }.map { reader.state($0.entity) }
            }
            return states(.actor).contains(actor) && states(.target).contains { $0 != actor && buyers.contains($0) }
        }
    }

    /// The deals whose recipient buys for another, by the sentences that say so.
    func handingsOn(_ trades: [[Trade]]) -> [Handing: DealID] {
        var handings: [Handing: DealID] = [:]
        for (place, story) in book.events.enumerated() {
            for endUser in reader.states(story, .endUser) {
                for trade in trades[place] where trade.id.recipient != endUser {
                    for telling in tellings(story) {
                        handings[
                            Handing(
                                document: telling.reference.document, sentence: telling.event.sentence,
                                buyer: trade.id.recipient, endUser: endUser, weapon: trade.id.weapon)] = trade.id
                    }
                }
            }
        }
        return handings
    }

    /// Whether an event can make a deal by itself: what is denied can't, nor a party's word that it stays firm, nor money
    /// that goes back.
    func makesDeal(_ story: StoryEvent) -> Bool {
        switch story.type {
        case .refusal: story.modality != .denied && story.modality != .possible && !isFirmness(story)
        case .cancellation: story.modality == .actual
        default: story.modality != .denied && !isRefund(story)
        }
    }

    func isFirmness(_ story: StoryEvent) -> Bool { rules.firmness.contains(story.rule) }

    func isRefund(_ story: StoryEvent) -> Bool { rules.refunds.contains(story.rule) }

    mutating func make(_ story: StoryEvent, at place: Int, _ trades: [Trade], _ handings: [Handing: DealID]) {
        var made: [DealID] = []
        for trade in trades {
            let bought = tellings(story).map { telling in
                handings[
                    Handing(
                        document: telling.reference.document, sentence: telling.event.sentence,
                        buyer: trade.id.supplier, endUser: trade.id.recipient, weapon: trade.id.weapon)]
            }
            if let first = bought.first, let deal = first, bought.allSatisfy({ $0 == deal }) {
                events[deal, default: []].append(event(story, at: place, tie: .endUser))
                endUsers[deal] = trade.id.recipient
                continue
            }
            made.append(trade.id)
            events[trade.id, default: []].append(
                event(story, at: place, tie: .parties, infersSupplier: trade.infersSupplier))
            if let endUser = reader.states(story, .endUser).first(where: { $0 != trade.id.recipient }) {
                endUsers[trade.id] = endUser
            }
            for telling in tellings(story) {
                for scope in DealScope.scopes(of: telling, in: documents[telling.reference.document]) {
                    scopes[scope, default: []].insert(trade.id)
                }
            }
        }
        let sides = Set(made.map { [$0.supplier, $0.recipient] })
        if made.count > 1, sides.count == 1, story.type != .refusal { bundles.append(made) }
    }
}

extension DealTies {
    /// Ties an event that makes no deal.
    private mutating func tie(_ story: StoryEvent, at place: Int, _ trades: [Trade]) {
        if isFirmness(story) {
            tiePolitics(story, at: place)
        } else if !makesDeal(story) {
            for trade in trades where events[trade.id] != nil { add(story, at: place, to: trade.id, .parties) }
            if trades.isEmpty { tieByContext(story, at: place) }
        } else if story.type.isDeal || story.type == .cancellation || story.type == .refusal {
            if trades.isEmpty { tieByContext(story, at: place) }
            if story.type == .refusal || story.type == .cancellation { tiePolitics(story, at: place) }
        } else if story.type.isOperational {
            tieOperation(story, at: place)
        } else {
            tiePolitics(story, at: place)
        }
    }

    mutating func add(
        _ story: StoryEvent, at place: Int, to deal: DealID, _ tie: DealEvent.Tie, track: DealTrack.Kind? = nil
    ) {
        // One event is told once in a deal, by the first tie that holds.
        guard !(events[deal]?.contains { $0.event == place } ?? false) else { return }
        events[deal, default: []].append(event(story, at: place, tie: tie, track: track))
    }

    private func event(
        _ story: StoryEvent, at place: Int, tie: DealEvent.Tie, track: DealTrack.Kind? = nil,
        infersSupplier: Bool = false
    ) -> DealEvent {
        let tellings = tellings(story)
        let isTechnology = story.type == .coproduction || tellings.contains { $0.key.isTechnology }
        let track = track ?? (isTechnology ? .technology : story.type.track)
        let isPartial = tellings.contains { $0.words.isPartial } && !tellings.contains { $0.words.isComplete }
        let isStep = track == .commercial && !isRefund(story)
        let rung = isStep ? story.type.rung(isPartial: isPartial) : nil
        return DealEvent(
            event: place, track: track, tie: tie, rung: tie == .endUser ? nil : rung,
            batch: tellings.lazy.compactMap(\.words.batch).first, infersSupplier: infersSupplier)
    }

    /// Ties what leaves out a party to the one deal with the weapon of which its text tells.
    private mutating func tieByContext(_ story: StoryEvent, at place: Int) {
        let weapons = Set(story.entities(.weapon).map(reader.family))
        let parties = reader.states(story, .supplier, .recipient, .participant, .actor, .target)
        let deal = dealInText(of: story) { deal in
            weapons.contains(deal.weapon) && parties.allSatisfy { $0 == deal.supplier || $0 == deal.recipient }
        }
        guard let deal else { return }
        add(story, at: place, to: deal, .context)
    }

    /// The one deal that `fits` of which the text round each telling speaks: the sentence, else the paragraph, else the
    /// article.
    func dealInText(of story: StoryEvent, fits: (DealID) -> Bool) -> DealID? {
        let found = tellings(story).map { telling -> Set<DealID> in
            let scopes = DealScope.scopes(of: telling, in: documents[telling.reference.document])
            for scope in scopes {
                let deals = (self.scopes[scope] ?? []).filter(fits)
                if !deals.isEmpty { return deals }
            }
            return []
        }
        guard let first = found.first, first.count == 1, found.allSatisfy({ $0 == first }) else { return nil }
        return first.first
    }

    /// Ties what was done with the weapons to the deals by which whoever did it got them.
    private mutating func tieOperation(_ story: StoryEvent, at place: Int) {
        let users = reader.states(story, .actor)
        for weapon in Set(story.entities(.weapon).map(reader.family)).sorted() {
            for deal in byWeapon[weapon] ?? [] where users.contains(deal.recipient) {
                add(story, at: place, to: deal, .parties)
            }
        }
    }
}
