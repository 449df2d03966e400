import Model
import Templating

/// Counted names of one kind under a heading; a long list shows its beginning and folds the rest.
struct CountedGroup: TemplateRecord, Hashable {
    /// So many names are shown before the fold.
    private static let shown = 12

    let heading: String
    /// How many names there are: `"42"`.
    let count: String
    /// The CSS class of the kind: `country`.
    let style: String
    let first: [CountedItem]
    let rest: [CountedItem]
    /// `"Thêm 30 tên"`; `nil` when nothing is folded.
    let more: String?
    /// `"Còn 30 tên ít gặp hơn…"`; `nil` when all are listed.
    let unlisted: String?

    /// Creates the group of `items`; `nil` when there are none, because an empty list is not shown.
    ///
    /// Of more than `longest` the last are only counted.
    init?(heading: String, type: EntityType, items all: [CountedItem], longest: Int = .max, wording: Wording) {
        guard !all.isEmpty else { return nil }
        let items = Array(all.prefix(longest))
        self.heading = heading
        count = wording.number(all.count)
        unlisted = all.count > longest ? wording.count(.unlistedNames, all.count - longest) : nil
        style = type.rawValue
        // A fold that hides one or two names costs more than it saves.
        let isLong = items.count > CountedGroup.shown + 2
        first = isLong ? Array(items.prefix(CountedGroup.shown)) : items
        rest = isLong ? Array(items.dropFirst(CountedGroup.shown)) : []
        more = isLong ? wording.count(.moreNames, rest.count) : nil
    }

    static let fields = TemplateFields<CountedGroup>(
        .text("heading") { $0.heading },
        .text("count") { $0.count },
        .text("style") { $0.style },
        .list("first") { $0.first },
        .list("rest") { $0.rest },
        .optionalText("more") { $0.more },
        .optionalText("unlisted") { $0.unlisted })
}
