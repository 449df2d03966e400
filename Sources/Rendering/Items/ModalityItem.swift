import Model
import Templating

/// Whether an event happened: a word, and the style that gives it its sign.
struct ModalityItem: TemplateRecord, Hashable {
    let label: String
    /// `planned`.
    let style: String

    init(_ modality: Modality, wording: Wording) {
        label = wording.kind(.modality, modality.rawValue)
        style = modality.rawValue
    }

    /// Those of all modalities, in their order.
    static func all(_ wording: Wording) -> [ModalityItem] {
        Modality.allCases.map { ModalityItem($0, wording: wording) }
    }

    static let fields = TemplateFields<ModalityItem>(
        .text("label") { $0.label },
        .text("style") { $0.style })
}
