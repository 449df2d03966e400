import Model
import Templating

/// What `pages/map.md` can print: the map of who sells to whom, and the table behind it.
struct MapPage: PageRecord {
    let head: PageHead
    let title: String
    /// `nil` where no flow can be drawn.
    let picture: [UInt8]?
    let key: [FlowStageItem]
    let flows: [FlowItem]
    /// `"Hình vẽ 60 trong 85 mối mua bán…"`; `nil` when all are drawn.
    let undrawn: String?
    /// The same for phones.
    let undrawnOnPhones: String?

    static let fields = TemplateFields<MapPage>(
        .text("title") { $0.title },
        .flag("has_picture") { $0.picture != nil },
        .html("picture") { $0.picture ?? [] },
        .list("key") { $0.key },
        .flag("has_flows") { !$0.flows.isEmpty },
        .list("flows") { $0.flows },
        .optionalText("undrawn") { $0.undrawn },
        .optionalText("undrawn_on_phones") { $0.undrawnOnPhones })

    init(_ scope: PageScope) {
        let wording = scope.wording
        let all = scope.index.flows.all
        let map = FlowMap(scope)
        title = wording.text(.mapTitle)
        let description = wording.text(
            .mapDescription,
            ["deals": wording.number(all.reduce(0) { $0 + $1.deals.count }), "flows": wording.number(all.count)])
        let summary = wording.text(
            .mapSummary, ["flows": wording.number(map.flows.count), "largest": FlowWording.largest(map.flows, scope)])
        picture = map.flows.isEmpty ? nil : map.svg(title: title, summary: summary)
        key = FlowStage.allCases.filter { stage in all.contains { $0.stage == stage } }
            .map { FlowStageItem($0, wording: wording) }
        flows = all.map { FlowItem($0, scope) }
        undrawn =
            map.flows.count < all.count
            ? wording.text(
                .mapUndrawn, ["drawn": wording.number(map.flows.count), "flows": wording.number(all.count)]) : nil
        undrawnOnPhones =
            FlowMap.drawnOnPhones < map.flows.count
            ? wording.text(
                .mapUndrawn,
                ["drawn": wording.number(FlowMap.drawnOnPhones), "flows": wording.number(all.count)]) : nil
        head = PageHead(title: title, description: description, trail: Trail.home(scope), crumb: title)
    }
}
