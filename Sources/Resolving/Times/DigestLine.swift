import Model

/// A line of a digest as the solver of its order sees it.
struct DigestLine {
    /// One year that the day of a line may have.
    struct Option: Hashable {
        let day: CalendarDay
        /// The days on which the line was written if that year is meant, by number.
        let writing: ClosedRange<Int>
    }

    /// The days that the line's own words leave open.
    let days: DaySet
    /// In order of the years; empty where the line prints no day.
    let options: [Option]
    /// Whether the line tells nothing of its age.
    let isSilent: Bool

    /// Creates a line whose day may lie in one of `years`, as far as its other words and the date of the newest line
    /// allow.
    init(days: DaySet, lead: LeadDay?, pinned: CalendarDay?, years: ClosedRange<Int>, newest: CalendarDay? = nil) {
        isSilent = days == .all && lead == nil && pinned == nil
        let own = days.intersection(DaySet(from: nil, to: newest))
        let days = own.isEmpty ? DaySet.all : own
        var options: [Option] = []
        if let pinned {
            options = [Option(day: pinned, writing: pinned.number...(pinned.number + LeadDay.lag))]
        } else if let lead {
            options = lead.fittingWeekday(Array(years)).compactMap { year in
                guard let day = lead.day(in: year), let writing = lead.writing(in: year) else { return nil }
                return Option(day: day, writing: writing)
            }
        }
        let allowed = options.filter { !days.intersection(DaySet([$0.writing])).isEmpty }
        self.options = allowed.isEmpty ? options : allowed
        self.days = allowed.isEmpty && !options.isEmpty ? DaySet.all : days
    }

    /// What it costs to leave the line out of the order, in days of the page's span.
    ///
    /// A day without a year may be misprinted, or look back. That costs more than the gaps of a living page and less than
    /// a year, so that one such line does not push all those below it into the year before. What offices and events
    /// prove is given up for nothing less than several years.
    var breakCost: Int {
        options.count > 1 ? DigestLine.softBreak : 5 * DigestLine.softBreak
    }

    static let softBreak = 300
}
