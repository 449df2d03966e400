import Model

/// How many sentences mention an entity, by the year in which they were published, or by month where all lie close
/// together.
struct MentionCounts: Hashable, Sendable {
    /// No more months than this are shown one by one.
    private static let mostMonths = 18

    /// From the first to the last, those without a sentence included.
    let periods: [MentionPeriod]
    /// The sentences of which not even the year is known.
    let undated: Int

    init(_ dossier: Dossier, in documents: [InterpretedDocument]) {
        var days: [Day] = []
        var undated = 0
        for appearance in dossier.appearances {
            for sentence in appearance.sentences {
                let publication = documents[appearance.document].publication(ofParagraph: sentence.paragraph)
                if let day = Day(publication) { days.append(day) } else { undated += 1 }
            }
        }
        self.undated = undated
        periods = MentionCounts.periods(of: days)
    }
}

private extension MentionCounts {
    /// When a sentence was published, as far as it counts.
    struct Day {
        let year: Int
        let month: Int?
        let isInferred: Bool

        /// `nil` where the days that come into question lie in two years.
        init?(_ publication: PublicationDate) {
            guard let year = publication.year else { return nil }
            self.year = year
            let first = publication.possibleDays?.first?.date.month
            month = first == publication.possibleDays?.last?.date.month ? first : nil
            isInferred = publication.isInferred
        }
    }

    static func periods(of days: [Day]) -> [MentionPeriod] {
        let months = days.compactMap { day in day.month.map { day.year * 12 + $0 - 1 } }
        if months.count == days.count, let first = months.min(), let last = months.max(), last - first < mostMonths {
            return (first...last).map { number in
                let (year, month) = (number / 12, number % 12 + 1)
                return period(year, month, days.filter { $0.year == year && $0.month == month })
            }
        }
        guard let first = days.map(\.year).min(), let last = days.map(\.year).max() else { return [] }
        let byYear = Dictionary(grouping: days, by: \.year)
        return (first...last).map { period($0, nil, byYear[$0] ?? []) }
    }

    static func period(_ year: Int, _ month: Int?, _ days: [Day]) -> MentionPeriod {
        let inferred = days.count(where: \.isInferred)
        return MentionPeriod(year: year, month: month, stated: days.count - inferred, inferred: inferred)
    }
}
