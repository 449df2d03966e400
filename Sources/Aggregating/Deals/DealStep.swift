import Model

/// An event of a deal with its tellings, while the deal is being worked out.
struct DealStep {
    let event: DealEvent
    let story: StoryEvent
    let tellings: [Telling]

    var modality: Modality { story.modality }

    /// The day by which it is put in order: its own, else the first one on which somebody spoke of it.
    var day: CalendarDay? { story.time?.days?.first ?? speechDays.min() ?? reportDays.min() }

    /// The newest day of which it is evidence.
    var newestDay: CalendarDay? {
        let own = modality == .actual ? story.time?.days?.first : nil
        return ([own] + reportDays.map { $0 }).compactMap { $0 }.max()
    }

    /// Whether it brings the deal onto its rung: it happened, or somebody is interested.
    var isReached: Bool {
        guard let rung = event.rung else { return false }
        return rung == .interest ? modality != .denied : modality == .actual
    }

    /// Whether some telling says that only a part came, and none that it was all.
    var isPartial: Bool { tellings.contains { $0.words.isPartial } && !isComplete }

    var isComplete: Bool { tellings.contains { $0.words.isComplete } }

    /// The days on which its sources said so, where articles date that.
    private var speechDays: [CalendarDay] {
        tellings.compactMap(\.event.told).filter { !$0.date.lacksYear }.compactMap { $0.days?.first }
    }

    private var reportDays: [CalendarDay] {
        tellings.compactMap { $0.publication.possibleDays?.first ?? $0.publication.range?.first }
    }
}
