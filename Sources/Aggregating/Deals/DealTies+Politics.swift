import Model

extension DealTies {
    /// Ties an act of politics to the deals about which it is.
    ///
    /// A threat of the United States against Türkiye over the S-400 is about the deal by which Türkiye gets them from Russia,
    /// not about one by which the United States would buy them there: it comes from outside.
    mutating func tiePolitics(_ story: StoryEvent, at place: Int) {
        if story.type == .meeting { return tieMeeting(story, at: place) }
        let involved = reader.states(story, .actor, .target, .participant)
        let weapons = Set(story.entities(.weapon).map(reader.family))
        let direct = deals(about: weapons, story, among: involved)
        for deal in direct { add(story, at: place, to: deal, .parties, track: track(of: story, in: deal)) }
        if direct.isEmpty, !weapons.isEmpty { tieByText(story, at: place, weapons) }
        if story.type.isAgainstTarget || story.type == .refusal { tieByCause(story, at: place, beside: weapons) }
    }
}

private extension DealTies {
    /// Ties a meeting whose sentence names the weapon: to the deal of a participant with a supplier who is named there and
    /// not at the table, else to that of both parties.
    mutating func tieMeeting(_ story: StoryEvent, at place: Int) {
        let participants = reader.states(story, .participant)
        for telling in tellings(story) {
            let named = names.entities(document: telling.reference.document, telling.event.sentence)
            for weapon in Set(named.filter { $0.type == .weapon }.map(reader.family)).sorted() {
                let deals = (byWeapon[weapon] ?? []).filter { participants.contains($0.recipient) }
                let others = deals.filter { named.contains($0.supplier) && !participants.contains($0.supplier) }
                for deal in others.isEmpty ? deals.filter({ participants.contains($0.supplier) }) : others {
                    add(story, at: place, to: deal, .sentence, track: .political)
                }
            }
        }
    }

    /// Whether it is a step of the deal itself: the supplier throws the recipient out of the weapon's programme.
    func track(of story: StoryEvent, in deal: DealID) -> DealTrack.Kind {
        let actors = reader.states(story, .actor)
        let targets = reader.states(story, .target)
        let isBetweenParties = actors.contains(deal.supplier) && targets.contains(deal.recipient)
        return story.type == .exclusion && isBetweenParties ? .commercial : .political
    }

    /// The deals of `weapons` whose recipient is among `involved`: first those against whose recipient an outsider acts, then
    /// those whose recipient answers an outsider, then the others. Nobody accuses or threatens for what it buys itself.
    func deals(about weapons: Set<EntityID>, _ story: StoryEvent, among involved: [EntityID]) -> [DealID] {
        let actors = reader.states(story, .actor)
        let targets = reader.states(story, .target)
        let isBlame = story.type.isAgainstTarget && targets.isEmpty
        let all = weapons.sorted().flatMap { byWeapon[$0] ?? [] }
            .filter { involved.contains($0.recipient) && !(isBlame && actors.contains($0.recipient)) }
        let against = all.filter { targets.contains($0.recipient) && isOutsider(actors, to: $0) }
        if !against.isEmpty, !actors.isEmpty { return against }
        let answers = all.filter { actors.contains($0.recipient) && isOutsider(targets, to: $0) }
        return !answers.isEmpty && !targets.isEmpty ? answers : all
    }

    /// Ties what names the weapon but not the recipient to the one deal of its text.
    mutating func tieByText(_ story: StoryEvent, at place: Int, _ weapons: Set<EntityID>) {
        guard let deal = dealInText(of: story, fits: { weapons.contains($0.weapon) }) else { return }
        add(story, at: place, to: deal, .context, track: .political)
    }

    /// Ties what is done to a recipient for what it bought elsewhere, as the words around tell: the F-35 programme is closed
    /// to Türkiye in the sentence behind its S-400.
    mutating func tieByCause(_ story: StoryEvent, at place: Int, beside weapons: Set<EntityID>) {
        let targets = reader.states(story, .target)
        let actors = reader.states(story, .actor)
        guard !targets.isEmpty, !actors.isEmpty else { return }
        for telling in tellings(story) {
            let around = Set(names.weapons(around: telling).map(reader.family)).subtracting(weapons)
            for deal in around.sorted().flatMap({ byWeapon[$0] ?? [] })
            where targets.contains(deal.recipient) && isOutsider(actors, to: deal) {
                add(story, at: place, to: deal, .sentence, track: .political)
            }
            if weapons.isEmpty, around.isEmpty { tieToPair(story, at: place, telling, actors, targets) }
        }
    }

    func isOutsider(_ actors: [EntityID], to deal: DealID) -> Bool {
        !actors.contains(deal.supplier) && !actors.contains(deal.recipient)
    }

    /// Ties what names both parties and no weapon to their deal, where they have just one.
    mutating func tieToPair(
        _ story: StoryEvent, at place: Int, _ telling: Telling, _ actors: [EntityID], _ targets: [EntityID]
    ) {
        let named = names.entities(document: telling.reference.document, telling.event.sentence)
        for target in targets {
            let deals =
                byRecipient[target]?.filter { named.contains($0.supplier) && !actors.contains($0.supplier) } ?? []
            if deals.count == 1 { add(story, at: place, to: deals[0], .sentence, track: .political) }
        }
    }
}
