import Model
import Templating

/// What `pages/deal.md` can print: the ladder from talk to delivery, the tracks beside it, and what the sources disagree on.
struct DealPage: PageRecord {
    let head: PageHead
    let deal: Deal
    let item: DealItem
    let reason: DealReasonItem
    /// When the first of what has come was handed over, where nobody says when the last was.
    let begun: DateItem?
    let bundle: [LinkItem]
    let ladder: [LadderStep]
    let timeline: DealTimeline?
    /// What else is told of the trade, such as refusals.
    let others: TrackItem?
    let tracks: [TrackItem]
    let batches: [BatchItem]
    let claims: [DealClaimItem]
    let conflicts: [ConflictItem]
    let references: [DealSentenceItem]
    let gaps: [String]
    let modalities: [ModalityItem]
    let list: String?

    static let fields = TemplateFields<DealPage>(
        .record("deal") { $0.item },
        .text("id") { $0.deal.id.description },
        .flag("registerable") { $0.deal.isRegisterable },
        .record("reason") { $0.reason },
        .optionalRecord("begun") { $0.begun },
        .flag("has_package") { !$0.bundle.isEmpty },
        .list("package") { $0.bundle },
        .flag("has_ladder") { $0.ladder.contains { $0.id != nil } },
        .list("ladder") { $0.ladder },
        .optionalRecord("timeline") { $0.timeline },
        .optionalRecord("others") { $0.others },
        .flag("has_tracks") { !$0.tracks.isEmpty },
        .list("tracks") { $0.tracks },
        .flag("has_batches") { !$0.batches.isEmpty },
        .list("batches") { $0.batches },
        .flag("has_claims") { !$0.claims.isEmpty },
        .list("claims") { $0.claims },
        .flag("has_conflicts") { !$0.conflicts.isEmpty },
        .list("conflicts") { $0.conflicts },
        .flag("has_references") { !$0.references.isEmpty },
        .list("references") { $0.references },
        .flag("has_gaps") { !$0.gaps.isEmpty },
        .texts("gaps") { $0.gaps },
        .list("modalities") { $0.modalities },
        .optionalText("list") { $0.list })

    /// Makes the record of the deal at `place` of the archive.
    init(_ place: Int, _ scope: PageScope) {
        let wording = scope.wording
        let deal = scope.site.archive.deals[place]
        self.deal = deal
        item = DealItem(place, scope)
        reason = DealReasonItem(deal.reason, of: deal, scope)
        begun = DealPage.begun(deal).map { DateItem($0, wording: wording) }
        bundle = deal.bundle.filter { $0 != deal.id }.map { scope.link(to: $0) }
        ladder = LadderStep.all(of: deal, scope)
        timeline = DealTimeline(deal, name: item.name, scope)
        others = DealPage.others(of: deal, scope)
        tracks = deal.tracks.filter { $0.kind != .commercial && !$0.events.isEmpty }.map {
            TrackItem($0.kind, stage: $0.stage, events: $0.events, of: deal, scope)
        }
        batches = deal.batches.map { BatchItem($0, of: deal, scope) }
        claims = DealClaimItem.all(of: deal, scope)
        conflicts = deal.conflicts.map { ConflictItem($0, scope) }
        references = deal.references.map { DealSentenceItem($0, scope) }
        gaps = deal.gaps.map { wording.kind(.dealGap, $0.rawValue) }
        modalities = ModalityItem.all(wording)
        list = scope.href(to: .deals)
        head = PageHead(
            title: wording.text(.dealTitle, ["name": item.name]),
            description: wording.text(
                .dealDescription,
                [
                    "name": item.name, "status": item.status.label, "date": item.asOf.shown, "key": deal.id.key,
                ]),
            trail: Trail.list(.deals, .deals, scope), crumb: item.name)
    }

    /// The commercial events that stand on no rung; `nil` when there are none.
    private static func others(of deal: Deal, _ scope: PageScope) -> TrackItem? {
        let onRungs = Set(deal.rungs.flatMap(\.events))
        let places = deal.events.indices.filter { deal.events[$0].track == .commercial && !onRungs.contains($0) }
        guard !places.isEmpty else { return nil }
        return TrackItem(.commercial, stage: nil, events: places, of: deal, scope)
    }

    private static func begun(_ deal: Deal) -> DealDate? {
        guard deal.status == .delivered, deal.reason.since?.isLatest ?? true else { return nil }
        return deal.rungs.first { $0.status == .delivering && $0.isReached }?.date
    }
}
