import Model
import Templating

/// Statements that can't all be true, side by side with their sentences.
struct ConflictItem: TemplateRecord, Hashable {
    /// `"Thoả thuận: các nguồn nêu thời điểm khác nhau"`.
    let heading: String
    let isWithinArticle: Bool
    let sides: [ConflictSideItem]

    init(_ conflict: Conflict, _ scope: PageScope) {
        heading = scope.wording.text(
            .dealConflict,
            [
                "type": scope.wording.kind(.event, conflict.type.rawValue),
                "field": scope.wording.kind(.conflictField, conflict.field.rawValue),
            ])
        isWithinArticle = conflict.isWithinArticle
        sides = conflict.sides.map { ConflictSideItem($0, scope) }
    }

    static let fields = TemplateFields<ConflictItem>(
        .text("heading") { $0.heading },
        .flag("within_article") { $0.isWithinArticle },
        .list("sides") { $0.sides })
}
