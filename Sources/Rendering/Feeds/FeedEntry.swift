import Model

/// One entry of a feed: an event, or an article that tells none.
struct FeedEntry: Hashable, Sendable {
    /// A reader that has seen it knows it again by this.
    let id: String
    let title: String
    /// The day of its newest evidence; `nil` where none is known.
    let day: CalendarDay?
    let href: String?
    /// What it says, on one line.
    let summary: String
    /// The same with the sentences that tell it, as HTML.
    let content: [UInt8]
    let categories: [Category]

    /// What kind of entry it is: `delivery`, “Bàn giao”.
    struct Category: Hashable, Sendable {
        let term: String
        let label: String
    }
}
