import Templating

/// An office of a person and the years in which it was held.
struct OfficeItem: TemplateRecord, Hashable {
    let title: String
    /// `"2014–2023"`; `nil` when no year is known.
    let years: String?

    static let fields = TemplateFields<OfficeItem>(
        .text("title") { $0.title },
        .optionalText("years") { $0.years })
}
