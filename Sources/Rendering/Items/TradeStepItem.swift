import Templating

/// A step between two parties, and the newest sentence that tells it: ● Bàn giao, ○ Đàm phán (dự kiến).
struct TradeStepItem: TemplateRecord, Hashable {
    let label: String
    let modality: ModalityItem
    /// Whether it happened, so that its sign needs no word.
    let isActual: Bool
    let href: String?

    static let fields = TemplateFields<TradeStepItem>(
        .text("label") { $0.label },
        .record("modality") { $0.modality },
        .flag("actual") { $0.isActual },
        .optionalText("href") { $0.href })
}
