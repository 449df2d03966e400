/// How the line of a flow is drawn, on the map, on a country's page and in the key, so that all three agree.
enum FlowPen {
    /// So thick, in pixels, is the line of a single deal; the square root keeps a hundred deals on the page.
    private static let one = 1.8
    private static let thickest = 7.0

    static func thickness(deals: Int) -> Double {
        min(thickest, one + (Double(max(deals, 1)).squareRoot() - 1) * 1.3)
    }

    static func line(_ path: SVGPath, _ stage: FlowStage, deals: Int) -> SVGElement {
        SVGElement(.path, [.look("flow \(stage.rawValue)"), .path(path), .thickness(thickness(deals: deals))])
    }

    /// The head of an arrow that comes from `origin` and ends at `tip`: full where something was agreed, open for talk,
    /// a cross where it was stopped.
    static func head(at tip: PicturePoint, from origin: PicturePoint, size: Double, _ stage: FlowStage) -> SVGElement {
        let length = max(origin.distance(to: tip), 0.001)
        let along = PicturePoint(x: (tip.x - origin.x) / length, y: (tip.y - origin.y) / length)
        func corner(back: Double, aside: Double) -> PicturePoint {
            PicturePoint(
                x: tip.x - along.x * back * size - along.y * aside * size,
                y: tip.y - along.y * back * size + along.x * aside * size)
        }
        let (left, right) = (corner(back: 1, aside: 0.45), corner(back: 1, aside: -0.45))
        let path: SVGPath =
            switch stage {
            case .delivered, .agreed: SVGPath(from: left).line(to: tip).line(to: right).closed
            case .talks: SVGPath(from: left).line(to: tip).line(to: right)
            case .stopped:
                SVGPath(from: left).line(to: corner(back: 0, aside: -0.45))
                    .and(SVGPath(from: right).line(to: corner(back: 0, aside: 0.45)))
            }
        return SVGElement(.path, [.look("head \(stage.rawValue)"), .path(path)])
    }

    /// A short sample for the key.
    static func sample(_ stage: FlowStage) -> [UInt8] {
        let (start, tip) = (PicturePoint(x: 1, y: 6), PicturePoint(x: 47, y: 6))
        return SVGElement(
            .svg, [.view(PictureBox(x: 0, y: 0, width: 48, height: 12)), .hidden, .look("sample")], "",
            [
                line(SVGPath(from: start).line(to: PicturePoint(x: 38, y: 6)), stage, deals: 2),
                head(at: tip, from: start, size: 10, stage),
            ]
        ).html
    }
}
