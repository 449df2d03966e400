import Model

/// Finds statements about one deal of which not all can be true, and never decides between them.
struct ConflictFinder {
    let rules: DealRules
    let documents: [InterpretedDocument]

    /// The conflicts among the steps of a deal, in the order of fields and types.
    func conflicts(of steps: [DealStep]) -> [Conflict] {
        DateConflicts(rules).conflicts(of: steps) + figures(steps) + modalities(steps) + refusals(steps)
    }
}

private extension ConflictFinder {
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
            return Conflict.between(isMoney ? .value : .quantity, type, sides.map(\.side))
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
            return Conflict.between(
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
            return Conflict.between(
                .status, type,
                [
                    Conflict.Side(statement: .event(type), evidence: evidence(of: opposed, beside: pairs)),
                    Conflict.Side(statement: .event(.refusal), evidence: evidence(of: pairs, beside: opposed)),
                ])
        }
    }

    func opposes(_ refusal: DealStep, _ step: DealStep) -> Bool {
        refusal.event.track == step.event.track && sharesArticle(refusal, step)
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
}
