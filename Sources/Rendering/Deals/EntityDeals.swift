import Model

/// The deals of a country as supplier, as recipient and as end user; those of a weapon by how far its users are.
enum EntityDeals {
    static func groups(of entity: EntityID, _ scope: PageScope) -> [DealGroup] {
        switch entity.type {
        case .country: ofCountry(entity, scope)
        case .weapon: ofWeapon(entity, scope)
        case .person, .organisation, .place: []
        }
    }

    /// What a country says and does about deals of others.
    static func politics(of entity: EntityID, _ scope: PageScope) -> [PoliticsItem] {
        (scope.index.deals.politics[entity] ?? []).map { PoliticsItem($0, scope) }
    }
}

private extension EntityDeals {
    /// How far those are who buy a weapon, from those who have it on; the raw values are those of the words.
    enum Use: String, CaseIterable {
        case has, ordered, wants, ended

        init(_ status: DealStatus) {
            self =
                switch status {
                case .delivering, .delivered: .has
                case .contracted, .paid: .ordered
                case .interest, .requested, .offered, .negotiating, .agreed, .approved: .wants
                case .refused, .cancelled, .disputed: .ended
                }
        }
    }

    static func ofCountry(_ country: EntityID, _ scope: PageScope) -> [DealGroup] {
        let index = scope.index.deals
        let sides = [
            group(.asRecipient, "recipient", index.byRecipient[country], scope),
            group(.asSupplier, "supplier", index.bySupplier[country], isSupplier: true, scope),
        ].compactMap { $0 }
        // First the side on which it has more deals.
        let isSeller = (index.bySupplier[country]?.count ?? 0) > (index.byRecipient[country]?.count ?? 0)
        let users = group(.asEndUser, "end-user", index.byEndUser[country], scope)
        return (isSeller ? sides.reversed() : sides) + (users.map { [$0] } ?? [])
    }

    static func group(
        _ heading: Phrase, _ id: String, _ places: [Int]?, isSupplier: Bool = false, _ scope: PageScope
    ) -> DealGroup? {
        places.map { places in
            DealGroup(
                heading: scope.wording.text(heading), id: id, isSupplier: isSupplier,
                rows: places.map { DealItem($0, scope) }, wording: scope.wording)
        }
    }

    static func ofWeapon(_ weapon: EntityID, _ scope: PageScope) -> [DealGroup] {
        let places = scope.index.deals.byWeapon[weapon] ?? []
        let uses = Dictionary(grouping: places) { Use(scope.site.archive.deals[$0].status) }
        return Use.allCases.compactMap { use in
            uses[use].map { places in
                DealGroup(
                    heading: scope.wording.kind(.weaponUse, use.rawValue), id: use.rawValue,
                    rows: places.map { DealItem($0, scope) }, wording: scope.wording)
            }
        }
    }
}
