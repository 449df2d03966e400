import Model

/// Derives the status of a deal, or of one batch, from its steps.
///
/// The highest rung that was reached decides; only what happened lifts a deal above talks. A refusal or a cancellation by
/// a party takes its place where it is not older than the last rung and nothing was delivered yet. Where a party denies
/// the highest rung it is disputed. Later talk never lowers a status.
struct StatusReader {
    let id: DealID
    let ladder: LadderReader

    func status(
        of steps: [DealStep], at places: [Int], rungs: [DealRung], mentionsContract: Bool = false
    ) -> (status: DealStatus, reason: StatusReason) {
        let reached = rungs.filter(\.isReached)
        let top = reached.last { $0.status.height ?? 0 > (DealStatus.interest.height ?? 0) }
        if let top, let height = top.status.height, height >= (DealStatus.delivering.height ?? 0) {
            return delivery(top, steps, places)
        }
        let placed = Array(zip(places, steps))
        let endings = placed.filter { ends($0.1) && !isOlder($0.1, than: steps) }
        if let last = endings.last { return ended(by: last, among: endings) }
        if mentionsContract, (top?.status.height ?? 0) < (DealStatus.contracted.height ?? 0) {
            return (.contracted, StatusReason(rule: .mentionedContract, standing: .reported, events: []))
        }
        if let top { return (top.standing == .disputed ? .disputed : top.status, reason(top)) }
        return intended(rungs, placed)
    }
}

private extension StatusReader {
    func reason(_ rung: DealRung) -> StatusReason {
        StatusReason(
            rule: rung.standing == .disputed ? .deniedByParty : .highestRung, standing: rung.standing,
            events: rung.events, asserting: rung.asserting, denying: rung.denying, since: rung.date)
    }

    /// Delivered, unless only a part came by what the sentences say.
    func delivery(_ top: DealRung, _ steps: [DealStep], _ places: [Int]) -> (DealStatus, StatusReason) {
        if top.standing == .disputed { return (.disputed, reason(top)) }
        guard top.status == .delivered else {
            return (.delivering, partial(top))
        }
        let delivered = zip(places, steps).filter { top.events.contains($0.0) }.map(\.1)
        if delivered.contains(where: \.isComplete) { return (.delivered, reason(top)) }
        let last = delivered.compactMap(\.newestDay).max()
        let isFollowed = steps.contains { step in
            guard step.event.rung == top.status || step.event.rung == .delivering, step.modality == .planned,
                let day = step.newestDay, let last
            else { return false }
            return last < day && !delivered.contains { $0.event.batch != step.event.batch }
        }
        return isFollowed || countsLess(delivered, than: steps)
            ? (.delivering, partial(top)) : (.delivered, reason(top))
    }

    func partial(_ rung: DealRung) -> StatusReason {
        StatusReason(
            rule: .partialDelivery, standing: rung.standing, events: rung.events, asserting: rung.asserting,
            denying: rung.denying, since: rung.date)
    }

    /// Whether fewer of a thing came than the contract counts.
    func countsLess(_ delivered: [DealStep], than steps: [DealStep]) -> Bool {
        var ordered: [String: Double] = [:]
        var came: [String: Double] = [:]
        for step in steps where step.event.rung == .contracted && step.isReached {
            for figures in step.tellings.map(\.figures) { ordered.merge(figures.amounts, uniquingKeysWith: max) }
        }
        for figures in delivered.flatMap(\.tellings).map(\.figures) {
            came.merge(figures.amounts, uniquingKeysWith: max)
        }
        return came.contains { unit, number in
            ordered[unit].map { number < $0 && !Figures.agree(number, $0) } ?? false
        }
    }

    /// Whether a step ends the deal: a party turns it down, gives it up, or throws the other out of the programme. A
    /// refusal is done by announcing it.
    func ends(_ step: DealStep) -> Bool {
        guard step.event.track == .commercial else { return false }
        switch step.story.type {
        case .refusal: return step.modality == .actual || step.modality == .planned
        case .cancellation, .exclusion: return step.modality == .actual
        default: return false
        }
    }

    /// Whether a party took a step above mere interest after `ending`.
    func isOlder(_ ending: DealStep, than steps: [DealStep]) -> Bool {
        guard let day = ending.day else { return false }
        return steps.contains { step in
            guard let rung = step.event.rung, rung != .interest, step.modality == .actual else { return false }
            // What is done by saying it, and talks, are reported when they happen; a contract without a date may be
            // mere background.
            let isNews = step.story.type.isDeclared || step.story.type == .negotiation
            guard let first = step.story.time?.days?.first ?? (isNews ? step.day : nil) else { return false }
            return day < first
        }
    }

    func ended(
        by last: (Int, DealStep), among endings: [(Int, DealStep)]
    ) -> (status: DealStatus, reason: StatusReason) {
        let isRefusal = last.1.story.type == .refusal
        let same = endings.filter { ($0.1.story.type == .refusal) == isRefusal }
        let steps = same.map(\.1)
        return (
            isRefusal ? .refused : .cancelled,
            StatusReason(
                rule: isRefusal ? .refusedAfterwards : .cancelledAfterwards, standing: ladder.standing(of: steps),
                events: same.map(\.0), asserting: ladder.parties(saying: steps),
                since: LadderReader.date(of: steps))
        )
    }

    /// Interest, where nothing more has happened.
    func intended(_ rungs: [DealRung], _ placed: [(Int, DealStep)]) -> (DealStatus, StatusReason) {
        if let interest = rungs.first(where: { $0.status == .interest && $0.isReached }) {
            return (.interest, reason(interest))
        }
        let technology = placed.filter { $0.1.event.track == .technology && $0.1.modality != .denied }
        let events = rungs.last.map(\.events) ?? technology.map(\.0)
        let made = technology.filter { $0.1.story.type == .coproduction && $0.1.modality == .actual }
        if rungs.isEmpty, !made.isEmpty {
            return (
                .agreed,
                StatusReason(
                    rule: .highestRung, standing: ladder.standing(of: made.map(\.1)), events: made.map(\.0),
                    since: LadderReader.date(of: made.map(\.1)))
            )
        }
        let standing = rungs.last?.standing ?? .possible
        return (.interest, StatusReason(rule: .onlyIntended, standing: standing, events: events))
    }
}
