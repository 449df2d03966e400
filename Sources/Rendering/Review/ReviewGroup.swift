import Templating

/// Things of one kind that deserve a look, the most valuable first.
struct ReviewGroup: TemplateRecord, Hashable {
    /// So many are shown; the next build shows the next ones when these are done.
    private static let shown = 30

    /// The anchor: `conflicts`.
    let id: String
    let heading: String
    let note: String
    let count: String
    let items: [ReviewItem]
    /// `"Còn 12 mục nữa"`; `nil` when all are shown.
    let more: String?

    /// Makes the group; `nil` when there is nothing in it. Only what is shown is made.
    init?<Element>(
        _ kind: String, _ all: [Element], wording: Wording, item: (Element) -> ReviewItem
    ) {
        guard !all.isEmpty else { return nil }
        id = kind
        heading = wording.kind(.review, kind)
        note = wording.kind(.reviewNote, kind)
        count = wording.number(all.count)
        items = all.prefix(ReviewGroup.shown).map(item)
        more = all.count > ReviewGroup.shown ? wording.count(.moreReview, all.count - ReviewGroup.shown) : nil
    }

    static let fields = TemplateFields<ReviewGroup>(
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .text("note") { $0.note },
        .text("count") { $0.count },
        .list("items") { $0.items },
        .optionalText("more") { $0.more })
}
