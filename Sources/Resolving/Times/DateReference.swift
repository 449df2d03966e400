import Model

/// The day from which the times of a text are seen, as far as it is known.
struct DateReference {
    /// The days between which nothing decides, the likeliest first.
    let days: [CalendarDay]
    /// Whether it is that very day; else it is about that day, and `"hôm qua"` cannot be counted.
    let isExact: Bool
    /// Whether the days are all there are; else they only stand for the years of a day whose year nobody knows.
    let isListed: Bool
    let basis: DateBasis
    let evidence: [DateEvidence]

    init(
        _ days: [CalendarDay], isExact: Bool = false, isListed: Bool = true, basis: DateBasis,
        evidence: [DateEvidence] = []
    ) {
        self.days = days
        self.isExact = isExact
        self.isListed = isListed
        self.basis = basis
        self.evidence = evidence
    }

    static let unknown = DateReference([], basis: .unknown)

    /// A day without its year: enough to say that the month before 9/10 is September.
    ///
    /// It stands for its days in 28 years, after which weekdays and leap years come again.
    static func anyYear(of date: EDTFDate, isExact: Bool = false) -> DateReference {
        let days = (2001...2028).compactMap { date.inYear($0).days?.first }
        return DateReference(days, isExact: isExact, isListed: false, basis: .unknown)
    }

    /// One day of each year of `range`, and its ends; none where an end is open or the range is too long to count.
    static func within(_ range: DayRange?, basis: DateBasis, evidence: [DateEvidence]) -> DateReference {
        guard let first = range?.first, let last = range?.last, last.number - first.number <= longest else {
            return .unknown
        }
        var days = Array(stride(from: first.number, to: last.number, by: 365)).map(CalendarDay.init)
        days.append(last)
        return DateReference(days, basis: basis, evidence: evidence)
    }

    /// In days.
    private static let longest = 6 * 365
}
