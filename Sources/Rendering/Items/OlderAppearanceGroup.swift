import Templating

/// The older articles of a year that mention an entity, each with the number of its sentences.
struct OlderAppearanceGroup: TemplateRecord, Hashable {
    /// `"năm 2018"`.
    let heading: String
    /// `"12 bài"`.
    let count: String
    let items: [CountedItem]

    /// Creates the group of `year`, `nil` for articles without a date.
    init(year: Int?, items: [CountedItem], wording: Wording) {
        heading = year.map { wording.text(.year, ["year": String($0)]) } ?? wording.text(.noDate)
        count = wording.count(.articleCount, items.count)
        self.items = items
    }

    static let fields = TemplateFields<OlderAppearanceGroup>(
        .text("heading") { $0.heading },
        .text("count") { $0.count },
        .list("items") { $0.items })
}
