import Model

/// Finds who and what fills the roles of an event.
///
/// A rule names the places where each role is looked for; the first that holds something of the right type fills it.
final class RoleReader: Sendable {
    private let rules: [EventRule]
    private let slotPhrases: [RoleSlot: TokenPhrases]

    init(_ rules: [EventRule]) {
        self.rules = rules
        var phrases: [RoleSlot: TokenPhrases] = [:]
        for slot in rules.flatMap({ $0.roles.values.joined() }) {
            switch slot {
            case .after(let list), .purpose(let list): phrases[slot] = TokenPhrases(list)
            case .subject, .object, .owner, .origin, .between, .main, .speaker, .clause, .sentence, .context: break
            }
        }
        slotPhrases = phrases
    }

    /// The arguments of `trigger`, in order of the roles; what the sentence does not say is taken from `context`.
    func arguments(
        of trigger: EventTrigger, in sentence: SentenceReading, among triggers: [EventTrigger],
        context: PassageContext, states: StateFinder
    ) -> [EventArgument] {
        let rule = rules[trigger.rule]
        let site = TriggerSite(trigger: trigger, sentence: sentence, triggers: triggers)
        let sides = SideReader(site: site, states: states, context: context)
        let fill = { (role: EventRole, slots: [RoleSlot], arguments: inout [EventArgument]) in
            for slot in slots {
                if RoleReader.isEnough(arguments.filter { $0.role == role }, of: role, before: slot) { return }
                arguments += self.fillers(
                    of: role, from: slot, at: site, context: context, states: states, so: arguments)
            }
        }
        var arguments: [EventArgument] = []
        if rule.leavesSidesOpen {
            for role in [EventRole.weapon, .recipient, .participant] {
                fill(role, rule.namedSlots(of: role), &arguments)
            }
            var owned = arguments.filter { $0.role != .participant }
            fill(.supplier, rule.namedSlots(of: .supplier), &owned)
            arguments = sides.sided(arguments, owners: owned.filter { $0.role == .supplier })
            if arguments.contains(where: { $0.role == .participant }) { return rule.ordered(arguments) }
        }
        let isPointedAt = UnderstoodThing(site: site, isOfDeal: rule.type.isDeal, states: states).isPointedAt
        for role in rule.searchOrder {
            let understood: [RoleSlot] = role == .weapon && isPointedAt ? [.context] : []
            fill(role, (rule.roles[role] ?? []) + understood, &arguments)
        }
        let payee = rule.type == .payment ? context.parties[.supplier] : nil
        arguments = RoleReader.possible(arguments, payee: payee, states: states)
        return rule.ordered(rule.type.hasSides && !rule.leavesSidesOpen ? sides.parted(arguments) : arguments)
    }
}

private extension EventRule {
    /// Whose a weapon is tells the supplier, so the weapon comes first; then who acts, which is the surest.
    var searchOrder: [EventRole] {
        let others = type.roles.filter { $0 != .weapon && (!leavesSidesOpen || $0 != .participant) }
        let acting = others.filter { roles[$0]?.first == .subject }
        return type.roles.filter { $0 == .weapon } + acting + others.filter { !acting.contains($0) }
    }

    /// The places of a role in the sentence, without what is only understood; of a weapon all.
    func namedSlots(of role: EventRole) -> [RoleSlot] {
        (roles[role] ?? []).filter { role == .weapon || ![.origin, .context, .speaker].contains($0) }
    }

    func ordered(_ arguments: [EventArgument]) -> [EventArgument] {
        type.roles.flatMap { role in arguments.filter { $0.role == role } }
    }
}

private extension RoleReader {
    /// `arguments` without the weapons of other clauses and sentences that whoever is named as the supplier, or whoever sold
    /// last before a payment, doesn't make.
    static func possible(
        _ arguments: [EventArgument], payee: EntityID?, states: StateFinder
    ) -> [EventArgument] {
        let named = arguments.filter { $0.role == .supplier && $0.span != nil }.map(\.entity)
        let sellers = named + (payee.map { [$0] } ?? [])
        guard !sellers.isEmpty else { return arguments }
        return arguments.filter { argument in
            guard argument.role == .weapon, argument.span == nil else { return true }
            let makers = states.origins(of: argument.entity)
            return makers.isEmpty || makers.contains(where: sellers.contains)
        }
    }

    /// Whether no further place is looked at. It takes two to talk, and two who act together may talk `với` a third.
    static func isEnough(_ found: [EventArgument], of role: EventRole, before slot: RoleSlot) -> Bool {
        guard role == .participant else { return !found.isEmpty }
        if case .after = slot, found.allSatisfy({ $0.rule == "subject" }) { return false }
        return found.count >= 2
    }

    func fillers(
        of role: EventRole, from slot: RoleSlot, at site: TriggerSite, context: PassageContext, states: StateFinder,
        so far: [EventArgument]
    ) -> [EventArgument] {
        let taken = Set(far.filter { RoleReader.areOpposed($0.role, role) || $0.role == role }.map(\.entity))
        func arguments(_ nouns: [SentenceNoun], _ rule: String) -> [EventArgument] {
            var seen: Set<EntityID> = []
            return nouns.flatMap { noun in
                noun.entities.filter {
                    RoleReader.may($0, fill: role) && !taken.contains($0) && seen.insert($0).inserted
                }
                .map {
                    let entity = role == .place ? noun.named ?? $0 : $0
                    return EventArgument(role: role, entity: entity, span: noun.span, rule: rule)
                }
            }
        }
        func understood(_ entities: [EntityID], _ rule: String) -> [EventArgument] {
            entities.filter { RoleReader.may($0, fill: role) && !taken.contains($0) }
                .map { EventArgument(role: role, entity: $0, span: nil, rule: rule) }
        }
        let fits = { (entity: EntityID) in RoleReader.may(entity, fill: role) }
        switch slot {
        case .subject:
            let reader = SubjectReader(sentence: site.sentence, triggers: site.triggers, rules: rules)
            let subjects = reader.subjects(of: site.trigger)
            // "Tàu sân bay Mỹ thăm Đà Nẵng": whose thing it is meets nobody.
            let isThing = role == .participant && site.isSubjectOfThing
            return arguments(isThing ? subjects.filter { !$0.isOwner } : subjects, "subject")
        case .object:
            return arguments(
                role == .participant ? site.objectsBeside(where: fits) : site.objects(where: fits), "object")
        case .after(let list):
            guard let phrases = slotPhrases[slot] else { return [] }
            return arguments(site.governed(by: phrases, where: fits), "after \(list[0])")
        case .purpose(let list):
            guard let phrases = slotPhrases[slot] else { return [] }
            return arguments(site.purpose(governedBy: phrases, where: fits), "purpose \(list[0])")
        case .owner:
            let weapons = Set(far.filter { $0.role == .weapon }.compactMap(\.span))
            return arguments(site.owners(of: weapons), "owner")
        case .origin:
            let origins = Set(far.filter { $0.role == .weapon }.flatMap { states.origins(of: $0.entity) })
            return origins.count == 1 ? understood(Array(origins), "origin") : []
        case .between:
            let both = site.between(where: fits)
            return both.flatMap(\.entities).count > 1 ? arguments(both, "between") : []
        case .speaker:
            let offset = site.sentence.range(site.trigger.tokens).start
            return understood(context.speaker(at: offset).map { [$0] } ?? [], "speaker")
        case .main: return arguments(site.mainSubject, "main")
        case .clause: return arguments(site.nearest(where: fits, before: meant(as: role, at: site, states)), "clause")
        case .sentence:
            let thing = UnderstoodThing(site: site, isOfDeal: rules[site.trigger.rule].type.isDeal, states: states)
            // "mua hệ thống này, dù có Patriot": what is pointed at was named before.
            let before = role == .weapon && thing.isPointedAt ? site.weaponsBefore : []
            let meant = meant(as: role, at: site, states)
            return arguments(
                before.isEmpty ? site.nearest(acrossClauses: true, where: fits, before: meant) : before, "sentence")
        case .context:
            switch role {
            case .weapon:
                let thing = UnderstoodThing(site: site, isOfDeal: rules[site.trigger.rule].type.isDeal, states: states)
                let before = site.weaponsBefore
                return before.isEmpty
                    ? understood(context.weapons.filter(thing.may), "context")
                    : arguments(before.filter { $0.entities.contains(where: thing.may) }, "context")
            default: return understood(context.parties[role].map { [$0] } ?? [], "context")
            }
        }
    }

    /// What may play the role in another part of the sentence: a weapon only if the words for the thing leave it open.
    func meant(as role: EventRole, at site: TriggerSite, _ states: StateFinder) -> (EntityID) -> Bool {
        let fits = { (entity: EntityID) in RoleReader.may(entity, fill: role) }
        guard role == .weapon else { return fits }
        let thing = UnderstoodThing(site: site, isOfDeal: rules[site.trigger.rule].type.isDeal, states: states)
        return { fits($0) && thing.may($0) }
    }

    /// Whether something of that kind may play the role.
    static func may(_ entity: EntityID, fill role: EventRole) -> Bool {
        switch role {
        case .weapon: entity.type == .weapon
        case .place: entity.type == .place || entity.type == .country
        default: entity.type == .country || entity.type == .organisation || entity.type == .person
        }
    }

    /// Whether nobody plays both roles in one event.
    static func areOpposed(_ one: EventRole, _ other: EventRole) -> Bool {
        guard one != other, one != .weapon, other != .weapon else { return false }
        return one != .place && other != .place
    }
}
