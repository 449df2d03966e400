import Templating

/// A kind or a year to which a search may be narrowed.
struct SearchChoice: TemplateRecord, Hashable {
    /// As it stands in the address: `weapon`.
    let value: String
    /// As it is shown: `"Vũ khí"`.
    let label: String

    static let fields = TemplateFields<SearchChoice>(
        .text("value") { $0.value },
        .text("label") { $0.label })
}
