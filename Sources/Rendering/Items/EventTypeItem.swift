import Model
import Templating

/// A type of event with the number of events of each modality.
struct EventTypeItem: TemplateRecord, Hashable {
    /// `"Bàn giao"`.
    let label: String
    let href: String?
    /// In the order of the modalities; empty for none.
    let counts: [String]
    let total: String

    init(_ type: EventType, events: [ToldEvent], _ scope: PageScope) {
        let wording = scope.wording
        href = scope.href(to: .eventsOfType(type))
        label = wording.kind(.event, type.rawValue)
        counts = Modality.allCases.map { modality in
            let count = events.filter { $0.modality == modality }.count
            return count == 0 ? "" : wording.number(count)
        }
        total = wording.number(events.count)
    }

    static let fields = TemplateFields<EventTypeItem>(
        .text("label") { $0.label },
        .optionalText("href") { $0.href },
        .texts("counts") { $0.counts },
        .text("total") { $0.total })
}
