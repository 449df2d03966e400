import Model

/// The map of who sells to whom: an arrow for each pair of countries, thick for many deals, its line by how far they came.
///
/// Names are laid out twice, small for wide screens and large for phones; the stylesheet shows the one or the other.
struct FlowMap {
    /// So many arrows are drawn; more would hide each other.
    private static let drawn = 60
    /// And so many on a phone.
    static let drawnOnPhones = 20

    /// The flows that are drawn, those with most deals first.
    let flows: [TradeFlow]
    private let map: WorldMap
    private let scope: PageScope
    private let view: PictureBox
    /// The countries of the flows, those that take part in most first.
    private let parties: [EntityID]

    init(_ scope: PageScope) {
        self.scope = scope
        let map = scope.index.map
        self.map = map
        flows = Array(
            scope.index.flows.all.filter { map.countries[$0.supplier] != nil && map.countries[$0.recipient] != nil }
                .prefix(FlowMap.drawn))
        var deals: [EntityID: Int] = [:]
        for flow in flows {
            deals[flow.supplier, default: 0] += flow.deals.count
            deals[flow.recipient, default: 0] += flow.deals.count
        }
        parties = deals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        view = MapCrop.box(around: parties.compactMap { map.countries[$0]?.point }, in: WorldMap.box)
    }

    /// The picture; `summary` says in words what it shows.
    func svg(title: String, summary: String) -> [UInt8] {
        SVGElement.picture(
            view, role: .group, look: "map", title: title, summary: summary,
            [
                .group(
                    [.hidden],
                    [
                        land, .group([.look("minor")], arrows(Array(flows.dropFirst(FlowMap.drawnOnPhones)))),
                        .group([], arrows(Array(flows.prefix(FlowMap.drawnOnPhones))) + dots),
                    ]),
                names.layer("wide"), largeNames.layer("narrow"), .group([], links),
            ]
        ).html
    }
}

private extension FlowMap {
    /// Pictures are drawn for a page of this width; a unit of the map is then `view.width / page` pixels.
    static let page = 1180.0
    static let phone = 358.0

    /// As many of the map's units as `pixels` on a page of `width`.
    func units(_ pixels: Double, on width: Double = page) -> Double { pixels * view.width / width }

    var land: SVGElement {
        var rest: [String] = []
        var drawn: [SVGElement] = []
        let parties = Set(parties)
        for (id, country) in map.countries.sorted(by: { $0.key < $1.key }) {
            guard let outline = country.outline else { continue }
            if parties.contains(id) {
                drawn.append(SVGElement(.path, [.look("party"), .path(outline)]))
            } else {
                rest.append(outline.data)
            }
        }
        return .group([], [SVGElement(.path, [.look("land"), .path(SVGPath(outline: rest.joined()))])] + drawn)
    }

    /// Those with most deals last, so that they lie on top.
    func arrows(_ flows: [TradeFlow]) -> [SVGElement] {
        flows.reversed().flatMap { flow -> [SVGElement] in
            guard let start = map.countries[flow.supplier]?.point, let end = map.countries[flow.recipient]?.point else {
                return []
            }
            let thickness = FlowPen.thickness(deals: flow.deals.count)
            let arrow = FlowArrow(
                from: start, to: end, gap: units(5), head: units(8 + 1.6 * thickness))
            return [
                FlowPen.line(arrow.line, flow.stage, deals: flow.deals.count),
                FlowPen.head(at: arrow.tip, from: arrow.neck, size: arrow.head, flow.stage),
            ]
        }
    }

    var dots: [SVGElement] {
        parties.compactMap { map.countries[$0]?.point }.map {
            SVGElement(.circle, [.look("dot"), .cx($0.x), .cy($0.y), .radius(units(3.5))])
        }
    }

    var names: MapLabels { labels(of: parties, size: units(15.5), dot: units(3.5)) }

    /// Those of the countries whose arrows a phone shows.
    var largeNames: MapLabels {
        let major = Set(flows.prefix(FlowMap.drawnOnPhones).flatMap { [$0.supplier, $0.recipient] })
        return labels(
            of: parties.filter(major.contains), size: units(12, on: FlowMap.phone), dot: units(1.5, on: FlowMap.phone))
    }

    func labels(of parties: [EntityID], size: Double, dot: Double) -> MapLabels {
        let points = parties.compactMap { map.countries[$0]?.point }
        var labels = MapLabels(in: view, size: size, points: points, dot: dot)
        for (party, point) in zip(parties, points) { labels.add(scope.index.name(of: party), at: point, dot: dot) }
        return labels
    }

    /// A target on each country that has a page and room for a finger; the table leads to the others.
    var links: [SVGElement] {
        let radius = units(24)
        var placed: [PicturePoint] = []
        return parties.compactMap { party in
            guard let point = map.countries[party]?.point,
                let href = scope.index.entities[party]?.path.map({ scope.href(to: $0) }),
                !placed.contains(where: { $0.distance(to: point) < 2 * radius })
            else { return nil }
            placed.append(point)
            return SVGElement(
                .a, [.href(href), .label(label(of: party))], "",
                [SVGElement(.circle, [.look("spot"), .cx(point.x), .cy(point.y), .radius(radius)])])
        }
    }

    /// `"Nga: bán cho 4 nước, mua của 0 nước"`.
    func label(of party: EntityID) -> String {
        scope.wording.text(
            .mapCountry,
            [
                "name": scope.index.name(of: party),
                "recipients": scope.wording.number(flows.count { $0.supplier == party }),
                "suppliers": scope.wording.number(flows.count { $0.recipient == party }),
            ])
    }
}
