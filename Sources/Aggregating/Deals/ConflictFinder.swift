import Model

/// Finds statements about one deal of which not all can be true, and never decides between them.
struct ConflictFinder {
    let rules: DealRules
    let documents: [InterpretedDocument]

    /// The conflicts among the steps of a deal, in the order of fields and types.
    func conflicts(of steps: [DealStep]) -> [Conflict] {
        dates(steps) + figures(steps) + modalities(steps) + refusals(steps)
    }
}

private extension ConflictFinder {
    /// Dates more than a year apart belong to two contracts.
    static let sameContract = 366

    /// A thing that happens once and has two dates.
    func dates(_ steps: [DealStep]) -> [Conflict] {
        let batches = Dictionary(grouping: steps.filter { isDated($0) }) { Happening($0.story.type, $0.event.batch) }
        return batches.keys.sorted().compactMap { key in
            let dated = batches[key] ?? []
            let sides = dated.compactMap { step -> Conflict.Side? in
                let rivals = dated.contains { contradicts($0, step) }
                guard rivals, let date = step.story.time?.date else { return nil }
                return Conflict.Side(statement: .date(date), evidence: step.story.tellings)
            }
            return conflict(.date, key.type, sides)
        }
    }

    struct Happening: Hashable, Comparable {
        let type: EventType
        let batch: Int?

        init(_ type: EventType, _ batch: Int?) {
            self.type = type
            self.batch = batch
        }

        static func < (lhs: Happening, rhs: Happening) -> Bool {
            (lhs.type.rawValue, lhs.batch ?? 0) < (rhs.type.rawValue, rhs.batch ?? 0)
        }
    }

    func isDated(_ step: DealStep) -> Bool {
        rules.single.contains(step.story.type) && step.modality == .actual && step.event.tie == .parties
            && step.event.track == .commercial && step.story.time?.days != nil
            && !(step.story.time?.date.lacksYear ?? true)
    }

    /// Whether the days of the two can't be one, though both may tell of one contract.
    func contradicts(_ first: DealStep, _ second: DealStep) -> Bool {
        guard let mine = first.story.time?.days, let theirs = second.story.time?.days, let from = mine.first,
            let to = mine.last, let start = theirs.first, let end = theirs.last
        else { return false }
        let gap = max(start.number - to.number, from.number - end.number)
        let limit = rules.daysApartByType[first.story.type] ?? rules.daysApart
        let isDay = from == to && start == end
        return gap > (isDay ? limit : 0) && gap < ConflictFinder.sameContract
    }

    /// Amounts and counts of one contract that differ.
    func figures(_ steps: [DealStep]) -> [Conflict] {
        var found: [Conflict] = []
        for type in [EventType.agreement, .contract, .approval, .delivery] {
            let told = steps.filter { $0.story.type == type && $0.modality == .actual && $0.event.tie == .parties }
            let groups = type == .delivery ? told.map { [$0] } : batches(told)
            for group in groups { found += figures(group, type) }
        }
        return found
    }

    func batches(_ steps: [DealStep]) -> [[DealStep]] {
        let groups = Dictionary(grouping: steps) { $0.event.batch ?? 0 }
        return groups.keys.sorted().compactMap { groups[$0] }
    }

    func figures(_ steps: [DealStep], _ type: EventType) -> [Conflict] {
        var units: [String: [(amount: Double, value: Int, source: EventReference, isMoney: Bool)]] = [:]
        for telling in steps.flatMap(\.tellings) {
            let document = documents[telling.reference.document]
            for place in telling.event.values where document.values[place].conversionOf == nil {
                let value = document.values[place]
                let isMoney = if case .money = value.unit { true } else { false }
                let unit = value.unitWord.map(document.document.string) ?? value.unit.code
                units[unit, default: []].append((value.amount.approximation, place, telling.reference, isMoney))
            }
        }
        return units.keys.sorted().compactMap { unit in
            var sides: [(amount: Double, side: Conflict.Side)] = []
            for told in units[unit] ?? [] {
                if let place = sides.firstIndex(where: { Figures.agree($0.amount, told.amount) }) {
                    let side = sides[place].side
                    sides[place].side = Conflict.Side(
                        statement: side.statement, evidence: side.evidence + [told.source])
                } else {
                    sides.append((told.amount, Conflict.Side(statement: .value(told.value), evidence: [told.source])))
                }
            }
            let isMoney = units[unit]?.first?.isMoney ?? false
            return conflict(isMoney ? .value : .quantity, type, sides.map(\.side))
        }
    }

    /// What one says happened and another says did not, afterwards or in the same article.
    func modalities(_ steps: [DealStep]) -> [Conflict] {
        EventType.allCases.compactMap { type in
            guard type.isDeal || type == .refusal || type == .cancellation else { return nil }
            let told = steps.filter { $0.story.type == type && $0.event.tie == .parties }
            let asserted = told.filter { $0.modality == .actual }
            let denied = told.filter { step in
                step.modality == .denied && asserted.contains { contradicts(step, asserted: $0) }
            }
            let answered = asserted.filter { step in denied.contains { contradicts($0, asserted: step) } }
            return conflict(
                .status, type,
                [(Modality.actual, answered), (.denied, denied)].filter { !$0.1.isEmpty }.map { modality, steps in
                    Conflict.Side(
                        statement: .modality(modality), evidence: steps.flatMap(\.story.tellings).sorted())
                })
        }
    }

    func contradicts(_ denial: DealStep, asserted: DealStep) -> Bool {
        guard denial.event.batch == asserted.event.batch, denial.event.track == asserted.event.track else {
            return false
        }
        if sharesArticle(denial, asserted) { return true }
        guard let said = denial.day, let happened = asserted.story.time?.days?.first else { return false }
        return happened <= said
    }

    /// A refusal beside an agreement, talks or joint production of which the same article tells.
    func refusals(_ steps: [DealStep]) -> [Conflict] {
        let refusals = steps.filter {
            $0.story.type == .refusal && $0.modality == .actual && $0.event.track != .political
        }
        return EventType.allCases.compactMap { type in
            guard type == .agreement || type == .coproduction || type == .negotiation else { return nil }
            let told = steps.filter { $0.story.type == type && $0.modality == .actual }
            let pairs = refusals.filter { refusal in told.contains { opposes(refusal, $0) } }
            let opposed = told.filter { step in pairs.contains { opposes($0, step) } }
            guard !pairs.isEmpty else { return nil }
            return conflict(
                .status, type,
                [
                    Conflict.Side(statement: .event(type), evidence: evidence(of: opposed, beside: pairs)),
                    Conflict.Side(statement: .event(.refusal), evidence: evidence(of: pairs, beside: opposed)),
                ])
        }
    }

    func opposes(_ refusal: DealStep, _ step: DealStep) -> Bool {
        (refusal.event.track == step.event.track || refusal.event.track == .technology && step.story.type == .agreement)
            && sharesArticle(refusal, step)
    }

    /// The tellings of `steps` in the articles of `others`.
    func evidence(of steps: [DealStep], beside others: [DealStep]) -> [EventReference] {
        let articles = Set(others.flatMap(\.story.tellings).map(\.document))
        return steps.flatMap(\.story.tellings).filter { articles.contains($0.document) }.sorted()
    }

    func sharesArticle(_ first: DealStep, _ second: DealStep) -> Bool {
        let articles = Set(first.story.tellings.map(\.document)).intersection(second.story.tellings.map(\.document))
        return articles.contains { documents[$0].document.kind == .article }
    }

    func conflict(_ field: Conflict.Field, _ type: EventType, _ sides: [Conflict.Side]) -> Conflict? {
        guard sides.count > 1 else { return nil }
        let articles = sides.map { Set($0.evidence.map(\.document)) }
        let isWithin = articles.indices.contains { place in
            articles.indices.contains { $0 > place && !articles[$0].isDisjoint(with: articles[place]) }
        }
        return Conflict(field: field, type: type, sides: sides, isWithinArticle: isWithin)
    }
}
