import Model

/// Draws a country between its partners, in units that are pixels on a phone.
struct CountryFlowsDrawing {
    private static let width = 360.0
    private static let row = 26.0
    private static let head = 34.0
    private static let size = 13.0
    /// Where the names of a side end.
    private static let names = 122.0
    /// So many partners of a side are drawn.
    private static let drawn = 8

    private let name: String
    private let suppliers: [TradeFlow]
    private let recipients: [TradeFlow]
    private let scope: PageScope

    init(name: String, suppliers: [TradeFlow], recipients: [TradeFlow], _ scope: PageScope) {
        self.name = name
        self.suppliers = suppliers
        self.recipients = recipients
        self.scope = scope
    }

    func svg(title: String, summary: String) -> [UInt8] {
        let rows = max(rowCount(suppliers), rowCount(recipients), 2)
        let height = CountryFlowsDrawing.head + Double(rows) * CountryFlowsDrawing.row + 4
        let middle = CountryFlowsDrawing.width / 2
        let centre = (CountryFlowsDrawing.head + height - 4) / 2
        let bar = min(Double(rows) * CountryFlowsDrawing.row, 60)
        return SVGElement.picture(
            PictureBox(x: 0, y: 0, width: CountryFlowsDrawing.width, height: height), look: "country-flows",
            title: title, summary: summary,
            [
                .group(
                    [.textSize(CountryFlowsDrawing.size)],
                    [
                        SVGElement(.text, [.look("name"), .x(middle), .y(16), .anchor(.middle)], fitted(name, 236)),
                        SVGElement(.path, [.look("stem"), .path(stem(middle, to: centre - bar / 2))]),
                        SVGElement(
                            .rect, [.look("hub"), .x(middle - 5), .y(centre - bar / 2), .width(10), .height(bar)]),
                    ] + side(suppliers, rows, centre, bar, isLeft: true)
                        + side(recipients, rows, centre, bar, isLeft: false))
            ]
        ).html
    }
}

private extension CountryFlowsDrawing {
    /// The line from the country's name down to its bar.
    func stem(_ middle: Double, to end: Double) -> SVGPath {
        SVGPath(from: PicturePoint(x: middle, y: 22)).line(to: PicturePoint(x: middle, y: end))
    }

    /// One row more says how many partners are left out.
    func rowCount(_ flows: [TradeFlow]) -> Int {
        min(flows.count, CountryFlowsDrawing.drawn + 1)
    }

    func fitted(_ text: String, _ width: Double) -> String {
        PictureText.fitted(text, size: CountryFlowsDrawing.size, into: width)
    }

    func side(
        _ flows: [TradeFlow], _ rows: Int, _ centre: Double, _ bar: Double, isLeft: Bool
    ) -> [SVGElement] {
        let lines = rowCount(flows)
        let shown = flows.count > lines ? lines - 1 : lines
        func x(_ value: Double) -> Double { isLeft ? value : CountryFlowsDrawing.width - value }
        func y(_ row: Int) -> Double {
            centre + (Double(row) - Double(lines - 1) / 2) * CountryFlowsDrawing.row
        }
        func text(_ words: String, _ row: Int) -> SVGElement {
            SVGElement(
                .text,
                [.x(x(CountryFlowsDrawing.names)), .y(y(row) + 4.5), .anchor(isLeft ? .end : .start)], words)
        }
        var elements: [SVGElement] = []
        for (row, flow) in flows.prefix(shown).enumerated() {
            let partner = PicturePoint(x: x(CountryFlowsDrawing.names + 5), y: y(row))
            let share = lines > 1 ? (Double(row) / Double(lines - 1) - 0.5) * (bar - 10) : 0
            let hub = PicturePoint(x: x(CountryFlowsDrawing.width / 2 - 6), y: centre + share)
            elements += arrow(flow, from: isLeft ? partner : hub, to: isLeft ? hub : partner)
            let count = flow.deals.count > 1 ? " \(scope.wording.number(flow.deals.count))" : ""
            let other = scope.index.name(of: isLeft ? flow.supplier : flow.recipient)
            elements.append(
                text(fitted(other, CountryFlowsDrawing.names - PictureText.width(count, size: 13)) + count, row))
        }
        if shown < flows.count {
            elements.append(text(scope.wording.count(.morePartners, flows.count - shown), shown))
        }
        return elements
    }

    func arrow(_ flow: TradeFlow, from start: PicturePoint, to end: PicturePoint) -> [SVGElement] {
        let size = 7 + FlowPen.thickness(deals: flow.deals.count)
        let neck = PicturePoint(x: end.x - size, y: end.y)
        let middle = (start.x + neck.x) / 2
        let line = SVGPath(from: start).curve(
            by: PicturePoint(x: middle, y: start.y), PicturePoint(x: middle, y: end.y), to: neck)
        return [
            FlowPen.line(line, flow.stage, deals: flow.deals.count),
            FlowPen.head(at: end, from: neck, size: size, flow.stage),
        ]
    }
}
