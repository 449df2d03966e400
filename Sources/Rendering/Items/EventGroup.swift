import Templating

/// Events under a heading, such as those of a year.
struct EventGroup: TemplateRecord, Hashable {
    let heading: String
    /// The anchor of the group: `events-2019`.
    let id: String
    /// `"12 sự kiện"`.
    let count: String
    let rows: [EventItem]
    /// Whether it is folded, and whether the fold stands open at first.
    let isFolded: Bool
    let isOpen: Bool

    init(
        heading: String, id: String, rows: [EventItem], isFolded: Bool = false, isOpen: Bool = false, wording: Wording
    ) {
        self.heading = heading
        self.id = id
        count = wording.count(.eventCount, rows.count)
        self.rows = rows
        self.isFolded = isFolded
        self.isOpen = isOpen
    }

    static let fields = TemplateFields<EventGroup>(
        .text("heading") { $0.heading },
        .text("id") { $0.id },
        .text("count") { $0.count },
        .list("rows") { $0.rows },
        .flag("folded") { $0.isFolded },
        .flag("open") { $0.isOpen })
}
