import Templating

/// A form under which newspapers print an entity.
struct PrintedNameItem: TemplateRecord, Hashable {
    let label: String
    /// Formatted for reading: `"1.234"`.
    let count: String
    /// The years of the articles that print it: `"2018–2022"`; `nil` when none is known.
    let years: String?

    static let fields = TemplateFields<PrintedNameItem>(
        .text("label") { $0.label },
        .text("count") { $0.count },
        .optionalText("years") { $0.years })
}
