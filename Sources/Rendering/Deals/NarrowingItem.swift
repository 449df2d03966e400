import Model
import Templating

/// Why an event has a more exact date than a sentence gives it: "bài chỉ ghi 11/12; năm theo câu 2.1".
struct NarrowingItem: TemplateRecord, Hashable {
    let reason: String
    /// What the sentence itself says; `nil` where it gives no time.
    let told: DateItem?
    /// The sentence that gives the date.
    let place: LinkItem
    let title: String

    init(_ narrowing: DateNarrowing, _ scope: PageScope) {
        reason = scope.wording.kind(.narrowing, narrowing.reason.rawValue)
        told = narrowing.told.map { DateItem($0, wording: scope.wording) }
        place = EventSourceItem.place(of: narrowing.source, scope)
        title = scope.index.articles[narrowing.source.document].title.text
    }

    static let fields = TemplateFields<NarrowingItem>(
        .text("reason") { $0.reason },
        .optionalRecord("told") { $0.told },
        .record("place") { $0.place },
        .text("title") { $0.title })
}
