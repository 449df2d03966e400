import Model

/// Tells who sells and who buys where the words of a rule leave it open: “`Nga` và `Ấn Độ` ký hợp đồng S-400”.
///
/// Such a rule finds both as participants. A verb behind it tells the side of whoever signs, “ký hợp đồng `mua`”; else
/// whoever makes the weapon sells it and the others buy. Where one side is told by its own words, “cung cấp `cho` Ấn Độ”,
/// the others stand on the other side. Where nothing decides they remain participants: a guess might turn the deal round.
struct SideReader {
    let site: TriggerSite
    let states: StateFinder
    let context: PassageContext

    /// `arguments` with a side for each participant whose side is known; `owners` are those whose the weapon is.
    func sided(_ arguments: [EventArgument], owners: [EventArgument]) -> [EventArgument] {
        let parties = arguments.filter { $0.role == .participant }
        let rest = arguments.filter { $0.role != .participant }
        guard !parties.isEmpty else { return arguments + owners }
        guard let sellers = sellers(among: parties, of: rest, owners: owners) else { return arguments }
        let named = Set(parties.map(\.entity))
        return rest + owners.filter { sellers.contains($0.entity) && !named.contains($0.entity) }
            + parties.map { $0.on(sellers.contains($0.entity) ? .supplier : .recipient) }
    }

    /// `arguments` with the maker or owner of the weapon on the other side, where two who act together stand on one:
    /// “`Nga` và Ấn Độ ký hợp đồng mua S-400”, “Thái Lan và Ấn Độ đặt mua vũ khí `của Ấn Độ`”.
    func parted(_ arguments: [EventArgument]) -> [EventArgument] {
        let suppliers = arguments.filter { $0.role == .supplier }
        let recipients = arguments.filter { $0.role == .recipient }
        guard suppliers.isEmpty != recipients.isEmpty else { return arguments }
        let parties = Set((suppliers + recipients).map(\.entity))
        guard parties.count > 1,
            let makers = makers(among: parties, of: weapons(in: arguments)) ?? part(owners, of: parties)
        else { return arguments }
        return arguments.map { argument in
            guard parties.contains(argument.entity) else { return argument }
            return argument.on(makers.contains(argument.entity) ? .supplier : .recipient)
        }
    }
}

private extension SideReader {
    /// Who of `parties` and `owners` sells; `nil` where that is not known.
    func sellers(
        among parties: [EventArgument], of rest: [EventArgument], owners: [EventArgument]
    ) -> Set<EntityID>? {
        let all = Set(parties.map(\.entity))
        let owning = Set(owners.map(\.entity))
        if rest.contains(where: { $0.role == .recipient }) { return all }
        if let sellers = told(by: parties) { return sellers.isEmpty ? owning : sellers }
        let weapons = weapons(in: rest)
        if let makers = makers(among: all, of: weapons) { return makers }
        if let own = part(owning, of: all) { return own }
        if all.count == 1 {
            if !owning.isEmpty { return owning }
            // "Ankara chốt thỏa thuận S-400": who doesn't make it buys it.
            if weapons.contains(where: { !states.origins(of: $0).isEmpty }) { return [] }
        }
        if weapons.isEmpty, let makers = makers(among: all, of: context.weapons), all.count > 1 { return makers }
        if let companies = part(Set(parties.filter(isCompany).map(\.entity)), of: all) { return companies }
        guard let seller = context.parties[.supplier], let buyer = context.parties[.recipient],
            all == [seller, buyer]
        else { return nil }
        return [seller]
    }

    /// Who sells by the verb behind the trigger: its own subject, or whoever signs where that is one alone.
    func told(by parties: [EventArgument]) -> Set<EntityID>? {
        let sentence = site.sentence
        let words = TriggerPlace(of: site.trigger.tokens, in: sentence).dealBehind
        let marks = (site.trigger.tokens.lowerBound..<words.upperBound).lazy.compactMap(sentence.marks.mark(at:))
        guard let verb = marks.first(where: { !$0.kinds.isDisjoint(with: [.buys, .sells]) }) else { return nil }
        let doer = sentence.noun(endingBefore: sentence.marks.skippingFillers(before: verb.tokens.lowerBound))
        let own = parties.filter { party in
            doer.map { $0.token >= site.trigger.tokens.upperBound && $0.entities.contains(party.entity) } ?? false
        }
        let signers = own.isEmpty ? parties.filter { $0.rule == "subject" } : own
        guard signers.count == 1 else { return nil }
        let side = Set(signers.map(\.entity))
        return verb.kinds.contains(.sells) ? side : Set(parties.map(\.entity)).subtracting(side)
    }

    /// Whose the things behind the trigger are.
    var owners: Set<EntityID> {
        let behind = site.reach.map { site.sentence.nouns(in: $0) } ?? []
        return Set(behind.filter { $0.governor?.kinds.contains(.owner) ?? false }.flatMap(\.entities))
    }

    func weapons(in arguments: [EventArgument]) -> [EntityID] {
        arguments.filter { $0.role == .weapon }.map(\.entity)
    }

    /// Those among `parties` who make `weapons`; `nil` where none of them does, or all of several do.
    func makers(among parties: Set<EntityID>, of weapons: [EntityID]) -> Set<EntityID>? {
        let makers = parties.intersection(weapons.flatMap { states.origins(of: $0) })
        return parties.count == 1 && makers == parties ? makers : part(makers, of: parties)
    }

    /// Those of `parties` that are in `some`; `nil` where none or all are.
    func part(_ some: Set<EntityID>, of parties: Set<EntityID>) -> Set<EntityID>? {
        let part = some.intersection(parties)
        return part.isEmpty || part == parties ? nil : part
    }

    /// Whether a party is told by a company that makes weapons.
    func isCompany(_ party: EventArgument) -> Bool {
        let noun = site.sentence.nouns.first { $0.span == party.span }
        return noun?.named.map(states.isMaker) ?? false
    }
}
