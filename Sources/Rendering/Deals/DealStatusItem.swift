import Model
import Templating

/// How far a deal, a batch or a rung has come, and how well that is established.
struct DealStatusItem: TemplateRecord, Hashable {
    /// `"Đã bàn giao"`.
    let label: String
    /// `"một nguồn thuật lại"`.
    let standing: String
    /// What the standing means, as a sentence.
    let note: String
    /// The style that gives it its sign: `claimed`.
    let style: String
    /// By which a list is sorted: the height of the rung, `0` for what ended.
    let rank: String

    init(_ status: DealStatus, _ standing: DealStanding, wording: Wording) {
        self.init(wording.kind(.dealStatus, status.rawValue), status, standing, wording: wording)
    }

    init(_ rung: DealRung, wording: Wording) {
        let name = wording.kind(.dealRung, rung.status.rawValue)
        let label =
            rung.batch.map { wording.text(.dealBatchRung, ["rung": name, "number": String($0)]) } ?? name
        self.init(label, rung.status, rung.standing, wording: wording)
    }

    private init(_ label: String, _ status: DealStatus, _ standing: DealStanding, wording: Wording) {
        self.label = label
        self.standing = wording.kind(.dealStanding, standing.rawValue)
        note = wording.kind(.dealStandingNote, standing.rawValue)
        style =
            switch status {
            case .refused, .cancelled: "denied"
            case .disputed: DealStanding.disputed.rawValue
            default: standing.rawValue
            }
        rank = String(status.height.map { $0 + 1 } ?? 0)
    }

    static let fields = TemplateFields<DealStatusItem>(
        .text("label") { $0.label },
        .text("standing") { $0.standing },
        .text("note") { $0.note },
        .text("style") { $0.style },
        .text("rank") { $0.rank })
}
