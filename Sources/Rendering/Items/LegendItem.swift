import Model
import Templating

/// A type of entity and the style by which its links are told apart in an article.
struct LegendItem: TemplateRecord, Hashable {
    let label: String
    let style: String

    /// The styles of all types, in their order.
    static func all(_ wording: Wording) -> [LegendItem] {
        EntityType.allCases.map { LegendItem(label: wording.text(.one($0)), style: $0.rawValue) }
    }

    static let fields = TemplateFields<LegendItem>(
        .text("label") { $0.label },
        .text("style") { $0.style })
}
