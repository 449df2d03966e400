import Model

/// When the newspapers reported what an entry tells: its newest evidence.
struct FeedReport: Hashable, Sendable {
    let publication: PublicationDate
    /// The first of its days; `nil` where no date is known, so that the feed has none to show.
    let day: CalendarDay?

    init(_ publication: PublicationDate) {
        self.publication = publication
        day = publication.date?.days?.first.flatMap { (1...9999).contains($0.date.year) ? $0 : nil }
    }

    /// The newest of `publications`; of those of one day, the first.
    static func newest(_ publications: [PublicationDate]) -> FeedReport {
        var newest = FeedReport(publications.first ?? .unknown)
        for report in publications.dropFirst().map(FeedReport.init) {
            guard let day = report.day, newest.day.map({ $0 < day }) ?? true else { continue }
            newest = report
        }
        return newest
    }
}
