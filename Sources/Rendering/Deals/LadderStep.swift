import Model
import Templating

/// A step of the ladder on the page of a deal: a rung with its events, or the rungs between two of which nothing is told.
struct LadderStep: TemplateRecord, Hashable {
    /// So many events stand open with their sentences.
    private static let open = 6

    /// The anchor: `rung-agreed`; `nil` for rungs of which nothing is told.
    let id: String?
    /// `"Chào bán, Đàm phán: không thấy câu nào kể"`; `nil` for a rung with events.
    let missing: String?
    let status: DealStatusItem?
    let date: DateItem?
    let asserting: [LinkItem]
    let denying: [LinkItem]
    let events: [DealEventItem]
    let rest: [EventItem]
    /// `"thêm 5 sự kiện"`; `nil` when nothing is folded.
    let more: String?

    /// The whole ladder, the lowest rung first.
    static func all(of deal: Deal, _ scope: PageScope) -> [LadderStep] {
        var steps: [LadderStep] = []
        var missing: [DealStatus] = []
        func flush() {
            guard !missing.isEmpty else { return }
            steps.append(LadderStep(missing: missing, scope.wording))
            missing = []
        }
        for status in DealStatus.ladder {
            if let rung = deal.rungs.first(where: { $0.status == status }) {
                flush()
                steps.append(LadderStep(rung, of: deal, scope))
            } else if LadderStep.isMissed(status, in: deal) {
                missing.append(status)
            }
        }
        flush()
        return steps
    }

    private init(_ rung: DealRung, of deal: Deal, _ scope: PageScope) {
        id = LadderStep.id(rung.status)
        missing = nil
        status = DealStatusItem(rung, wording: scope.wording)
        date = rung.date.map { DateItem($0, wording: scope.wording) }
        asserting = rung.asserting.map(scope.link)
        denying = rung.denying.map(scope.link)
        events = rung.events.prefix(LadderStep.open).map { DealEventItem($0, of: deal, scope) }
        rest = rung.events.dropFirst(LadderStep.open).map {
            EventItem(scope.index.events.events[deal.events[$0].event], scope)
        }
        more = rest.isEmpty ? nil : scope.wording.count(.moreDealEvents, rest.count)
    }

    private init(missing: [DealStatus], _ wording: Wording) {
        id = nil
        let names = missing.map { wording.kind(.dealRung, $0.rawValue) }
        self.missing = wording.text(.missingRungs, ["rungs": names.joined(separator: wording.text(.nextOfList))])
        status = nil
        date = nil
        asserting = []
        denying = []
        events = []
        rest = []
        more = nil
    }

    static func id(_ status: DealStatus) -> String { "rung-\(status.rawValue)" }

    /// Whether nothing being told of a rung is worth a word: of a part that is not told one does not speak where the
    /// whole came.
    private static func isMissed(_ status: DealStatus, in deal: Deal) -> Bool {
        status != .delivering || !deal.rungs.contains { $0.status == .delivered && $0.isReached }
    }

    static let fields = TemplateFields<LadderStep>(
        .optionalText("id") { $0.id },
        .optionalText("missing") { $0.missing },
        .optionalRecord("status") { $0.status },
        .optionalRecord("date") { $0.date },
        .flag("has_asserting") { !$0.asserting.isEmpty },
        .list("asserting") { $0.asserting },
        .flag("has_denying") { !$0.denying.isEmpty },
        .list("denying") { $0.denying },
        .list("events") { $0.events },
        .list("rest") { $0.rest },
        .optionalText("more") { $0.more })
}
