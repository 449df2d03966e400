import Templating

/// What an entity said, quoted or reported, under a heading; a long list shows its beginning and folds the rest.
struct StatementGroup: TemplateRecord, Hashable {
    /// So many statements are shown before the fold.
    private static let shown = 5

    let heading: String
    /// Whether the words are quoted.
    let isQuoted: Bool
    let first: [StatementItem]
    let rest: [StatementItem]
    /// `"Thêm 30 lời"`; `nil` when nothing is folded.
    let more: String?

    /// Creates the group of `items`; `nil` when there are none, because an empty list is not shown.
    init?(_ items: [StatementItem], heading: Phrase, isQuoted: Bool, wording: Wording) {
        guard !items.isEmpty else { return nil }
        self.heading = wording.text(heading)
        self.isQuoted = isQuoted
        // A fold that hides one or two costs more than it saves.
        let isLong = items.count > StatementGroup.shown + 2
        first = isLong ? Array(items.prefix(StatementGroup.shown)) : items
        rest = isLong ? Array(items.dropFirst(StatementGroup.shown)) : []
        more = isLong ? wording.count(.moreStatements, rest.count) : nil
    }

    static let fields = TemplateFields<StatementGroup>(
        .text("heading") { $0.heading },
        .flag("quoted") { $0.isQuoted },
        .list("first") { $0.first },
        .list("rest") { $0.rest },
        .optionalText("more") { $0.more })
}
