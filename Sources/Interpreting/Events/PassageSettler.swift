import Model

/// Completes the events of a passage by what the rest of it tells.
///
/// “Trung Quốc ký hợp đồng vũ khí với Pakistan” in a title leaves open who sells, and what; the article below says it. Who
/// is left a participant gets the side that all other deals of the passage give to the same parties, and a deal in the
/// title without a weapon the weapons of the first deal below between the same parties.
struct PassageSettler: Sendable {
    /// So many paragraphs below the title tell the same once more.
    private static let titleReach = 4

    /// The ids of the rules that leave open who sells.
    private let openRules: Set<String>

    init(_ rules: [EventRule]) {
        openRules = Set(rules.filter(\.leavesSidesOpen).map(\.id))
    }

    /// The same events, those of each line by themselves in a digest.
    func settled(_ events: [EventMention], isDigest: Bool) -> [EventMention] {
        guard isDigest else { return withTitle(withSides(events)) }
        var settled: [EventMention] = []
        var start = 0
        while start < events.count {
            let paragraph = events[start].sentence.paragraph
            let end = events[start...].firstIndex { $0.sentence.paragraph != paragraph } ?? events.count
            settled += withSides(Array(events[start..<end]))
            start = end
        }
        return settled
    }
}

private extension PassageSettler {
    /// Who sells to whom.
    struct Sale: Hashable {
        let supplier: EntityID
        let recipient: EntityID
    }

    func withSides(_ events: [EventMention]) -> [EventMention] {
        guard events.contains(where: isOpen) else { return events }
        var sales: Set<Sale> = []
        for event in events where event.type.isDeal {
            for supplier in event.entities(in: .supplier) {
                for recipient in event.entities(in: .recipient) {
                    sales.insert(Sale(supplier: supplier, recipient: recipient))
                }
            }
        }
        return events.map { event in
            guard isOpen(event), let sellers = sellers(among: event.entities(in: .participant), by: sales) else {
                return event
            }
            return event.with(
                arguments: event.arguments.map { argument in
                    guard argument.role == .participant else { return argument }
                    return argument.on(sellers.contains(argument.entity) ? .supplier : .recipient)
                })
        }
    }

    func isOpen(_ event: EventMention) -> Bool {
        openRules.contains(event.rule) && event.arguments.contains { $0.role == .participant }
    }

    /// Who of one or two parties sells, by all sales that they have a part in; `nil` where these disagree.
    func sellers(among parties: [EntityID], by sales: Set<Sale>) -> Set<EntityID>? {
        let told: [Sale]
        switch parties.count {
        case 1: told = sales.filter { $0.supplier == parties[0] || $0.recipient == parties[0] }
        case 2: told = sales.filter { Set(parties) == [$0.supplier, $0.recipient] }
        default: return nil
        }
        let sellers = Set(told.map(\.supplier)).intersection(parties)
        let buyers = Set(told.map(\.recipient)).intersection(parties)
        return told.isEmpty || !sellers.isDisjoint(with: buyers) ? nil : sellers
    }

    func withTitle(_ events: [EventMention]) -> [EventMention] {
        events.map { event in
            guard event.sentence.paragraph == 0, event.type.isDeal, event.entities(in: .weapon).isEmpty,
                let same = events.first(where: { tellsMore($0, than: event) })
            else { return event }
            let weapons = same.entities(in: .weapon).map { weapon in
                EventArgument(role: .weapon, entity: weapon, span: nil, rule: "below")
            }
            return event.with(arguments: event.arguments + weapons, because: .init(id: "inferred-weapon", points: -10))
        }
    }

    /// Whether `other` tells below the title with which weapon the deal of `event` is made.
    func tellsMore(_ other: EventMention, than event: EventMention) -> Bool {
        guard other.type.isDeal, (1...PassageSettler.titleReach).contains(other.sentence.paragraph),
            !other.entities(in: .weapon).isEmpty
        else { return false }
        let parties = event.parties
        return !parties.isEmpty && (parties.isSubset(of: other.parties) || parties.isSuperset(of: other.parties))
            && !other.parties.isEmpty
    }
}
