import Model

/// The deals of the archive by those who take part in them and by the sentences that tell them.
struct DealIndex: Sendable {
    /// A deal of others in which a country takes part by what it says and does about it.
    struct Politics: Hashable, Sendable {
        /// The place of the deal in the archive.
        let deal: Int
        /// The places, in the archive, of the events in which the country takes part.
        let events: [Int]
    }

    /// The places of the deals in the archive, those with the newest evidence first.
    let order: [Int]
    let bySupplier: [EntityID: [Int]]
    let byRecipient: [EntityID: [Int]]
    let byEndUser: [EntityID: [Int]]
    /// By weapons, those of a family under the weapon that the events name as well.
    let byWeapon: [EntityID: [Int]]
    let politics: [EntityID: [Politics]]
    /// By the places of documents.
    let byDocument: [Int: [Int]]
    private let byTelling: [EventReference: [DealID]]

    init(_ archive: Archive) {
        var drafts = Drafts()
        order = DealIndex.newestFirst(archive.deals)
        for place in order { drafts.enter(archive.deals[place], at: place, archive) }
        bySupplier = drafts.bySupplier
        byRecipient = drafts.byRecipient
        byEndUser = drafts.byEndUser
        byWeapon = drafts.byWeapon
        politics = drafts.politics
        byDocument = drafts.byDocument
        var byTelling: [EventReference: [DealID]] = [:]
        for event in archive.events where !event.deals.isEmpty {
            for telling in event.tellings { byTelling[telling] = event.deals }
        }
        self.byTelling = byTelling
    }

    /// The deals of whose story a telling is a part.
    func deals(of telling: EventReference) -> [DealID] { byTelling[telling] ?? [] }
}

private extension DealIndex {
    struct Drafts {
        var bySupplier: [EntityID: [Int]] = [:]
        var byRecipient: [EntityID: [Int]] = [:]
        var byEndUser: [EntityID: [Int]] = [:]
        var byWeapon: [EntityID: [Int]] = [:]
        var politics: [EntityID: [Politics]] = [:]
        var byDocument: [Int: [Int]] = [:]

        mutating func enter(_ deal: Deal, at place: Int, _ archive: Archive) {
            bySupplier[deal.supplier, default: []].append(place)
            byRecipient[deal.recipient, default: []].append(place)
            if let user = deal.endUser { byEndUser[user, default: []].append(place) }
            let stories = deal.events.map { archive.events[$0.event] }
            for weapon in DealIndex.weapons(of: deal, stories) { byWeapon[weapon, default: []].append(place) }
            for (country, events) in DealIndex.bystanders(of: deal, archive) {
                politics[country, default: []].append(Politics(deal: place, events: events))
            }
            let documents = stories.flatMap(\.tellings).map(\.document) + deal.references.map(\.document)
            for document in Set(documents) { byDocument[document, default: []].append(place) }
        }
    }

    static func newestFirst(_ deals: [Deal]) -> [Int] {
        let days = deals.map { $0.asOf?.days?.last }
        return deals.indices.sorted { lhs, rhs in
            switch (days[lhs], days[rhs]) {
            case (let left?, let right?) where left != right: left > right
            case (.some, nil): true
            case (nil, .some): false
            default: lhs < rhs
            }
        }
    }

    /// The weapon of the deal, and those of its family by which its own events name it.
    static func weapons(of deal: Deal, _ stories: [StoryEvent]) -> Set<EntityID> {
        var weapons: Set<EntityID> = [deal.weapon]
        for (event, story) in zip(deal.events, stories) where event.rung != nil && story.deals == [deal.id] {
            weapons.formUnion(story.entities(.weapon))
        }
        return weapons
    }

    /// The countries that are no parties, with the political events of the deal in which they take part.
    static func bystanders(of deal: Deal, _ archive: Archive) -> [EntityID: [Int]] {
        let parties = [deal.supplier, deal.recipient, deal.endUser].compactMap { $0 }
        var events: [EntityID: [Int]] = [:]
        for event in deal.events.reversed() where event.track == .political {
            let story = archive.events[event.event]
            let countries = Set(story.arguments.map(\.entity)).filter { $0.type == .country && !parties.contains($0) }
            for country in countries { events[country, default: []].append(event.event) }
        }
        return events
    }
}
