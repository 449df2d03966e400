import Model

/// Tells of which deals an event speaks: the parties by the roles of its type, the weapon by its family.
///
/// Of a negotiation of Russia and Türkiye about the S-400 Russia is the supplier, because the weapon is made there. Where
/// nobody is said to sell, the weapon's maker does. A recipient that is no country makes no deal, nor does an event
/// without a named weapon.
struct TradeReader {
    private let states: StateFinder
    private let families: [EntityID: EntityID]

    init(_ rules: DealRules, states: StateFinder) {
        self.states = states
        families = rules.families
    }

    /// The deals of each of `events`, in order; none for what is done by others, such as sanctions.
    ///
    /// Who does not make a weapon can sell it only if it has it. That Russia sells Patriots is a misreading, unless some
    /// event tells how it got them; that Türkiye hands on its S-400 is not.
    func trades(of events: [StoryEvent]) -> [[Trade]] {
        let all = events.map(trades)
        let got = zip(events, all).filter { event, _ in
            // Who buys for somebody will hand it on, whether it has come yet or not.
            event.modality == .actual && event.type.bringsWeapons || !event.entities(.endUser).isEmpty
        }
        let holders = Set(
            got.flatMap(\.1).filter { isMaker($0.id) }.map { Holder(country: $0.id.recipient, weapon: $0.id.weapon) })
        return zip(events, all).map { event, trades in
            trades.filter { isMaker($0.id) || handsOn($0.id, event, holders) }
        }
    }

    /// The weapon under whose name the deals of `weapon` stand.
    func family(_ weapon: EntityID) -> EntityID { families[weapon] ?? weapon }

    /// The state for which somebody acts.
    func state(_ entity: EntityID) -> EntityID { states.actor(entity) }

    /// The states among those who fill `roles`, each once.
    func states(_ event: StoryEvent, _ roles: EventRole...) -> [EntityID] {
        var found: [EntityID] = []
        for role in roles {
            for entity in event.entities(role).map(states.actor)
            where entity.type == .country && !found.contains(entity) {
                found.append(entity)
            }
        }
        return found
    }
}

private extension TradeReader {
    struct Holder: Hashable {
        let country: EntityID
        let weapon: EntityID
    }

    /// Whether the supplier makes the weapon, as far as is known.
    func isMaker(_ id: DealID) -> Bool {
        let origins = states.origins(id.weapon)
        return origins.isEmpty || origins.contains(id.supplier)
    }

    /// Whether a supplier that does not make the weapon may hand it on: it is told to have done so, or to have got it. Its
    /// maker does not buy it back, and only who knows how to make a thing can teach it.
    func handsOn(_ id: DealID, _ event: StoryEvent, _ holders: Set<Holder>) -> Bool {
        guard !states.origins(id.weapon).contains(id.recipient) else { return false }
        switch event.type {
        case .delivery where event.modality == .actual: return true
        case .coproduction, .negotiation: return false
        default: return holders.contains(Holder(country: id.supplier, weapon: id.weapon))
        }
    }

    /// The deals of `event` by its words alone.
    func trades(of event: StoryEvent) -> [Trade] {
        guard let sides = sides(of: event) else { return [] }
        let weapons = event.entities(.weapon)
        var trades: Set<Trade> = []
        for weapon in weapons where !isAside(weapon, among: weapons, suppliers: sides.suppliers) {
            trades.formUnion(self.trades(sides, weapon))
        }
        return trades.sorted { $0.id < $1.id }
    }

    /// Who may sell and who buys; of `open` parties only the weapon tells which is which.
    struct Sides {
        var suppliers: [EntityID] = []
        var recipients: [EntityID] = []
        var open: [EntityID] = []
    }

    func sides(of event: StoryEvent) -> Sides? {
        let suppliers = event.entities(.supplier).compactMap(states.country)
        let recipients = states(event, .recipient)
        let participants = states(event, .participant)
        switch event.type {
        case .interest, .request, .offer, .contract, .delivery:
            return Sides(suppliers: suppliers, recipients: recipients)
        case .agreement, .coproduction, .negotiation:
            if suppliers.isEmpty, recipients.isEmpty { return Sides(open: participants) }
            return Sides(suppliers: suppliers, recipients: recipients)
        case .approval:
            let actors = states(event, .actor).filter { !recipients.contains($0) }
            return Sides(suppliers: actors, recipients: recipients)
        case .payment:
            return Sides(
                suppliers: event.entities(.target).compactMap(states.country), recipients: states(event, .actor))
        case .refusal, .cancellation: return Sides(open: states(event, .actor, .target))
        case .training, .test, .deployment, .combat, .accident, .demand, .threat, .sanction, .exclusion, .legislation,
            .criticism, .meeting:
            return nil
        }
    }

    func trades(_ sides: Sides, _ weapon: EntityID) -> [Trade] {
        let origins = states.origins(weapon)
        var sides = sides
        if sides.suppliers.isEmpty {
            // "Nga và Thổ Nhĩ Kỳ chốt thỏa thuận S-400": the maker's country sells to the other.
            let parties = sides.open + sides.recipients
            let sellers = origins.filter(parties.contains)
            let buyers = parties.filter { !origins.contains($0) }
            if !sellers.isEmpty, buyers.count == 1 {
                sides.suppliers = [sellers[0]]
                sides.recipients = buyers
            }
        }
        guard !sides.recipients.isEmpty else { return [] }
        let infers = sides.suppliers.isEmpty
        let supplier = sides.suppliers.first(where: origins.contains) ?? sides.suppliers.first ?? origins.first
        guard let supplier else { return [] }
        return sides.recipients.filter { $0 != supplier && !(infers && origins.contains($0)) }.map { recipient in
            Trade(
                id: DealID(supplier: supplier, recipient: recipient, weapon: family(weapon)), infersSupplier: infers)
        }
    }

    /// Whether a weapon is only spoken of beside the one that is sold: it comes from elsewhere, and another does not.
    func isAside(_ weapon: EntityID, among weapons: [EntityID], suppliers: [EntityID]) -> Bool {
        func fits(_ weapon: EntityID) -> Bool { states.origins(weapon).contains { suppliers.contains($0) } }
        return !suppliers.isEmpty && !states.origins(weapon).isEmpty && !fits(weapon) && weapons.contains(where: fits)
    }
}

private extension EventType {
    /// Whether the recipient has the weapon by it, or will.
    var bringsWeapons: Bool { self == .contract || self == .payment || self == .delivery }
}
