/// An arrow from country to country, bent to its left, so that there and back do not cover each other.
struct FlowArrow {
    /// So far the curve bends, in shares of its length.
    private static let bend = 0.17

    let line: SVGPath
    /// Where the head ends.
    let tip: PicturePoint
    /// Where the line ends and the head begins.
    let neck: PicturePoint
    /// The length of the head; less than wished where the way is short.
    let head: Double

    /// Draws from `start` to `end`, keeping `gap` from both.
    init(from start: PicturePoint, to end: PicturePoint, gap: Double, head wished: Double) {
        let length = max(start.distance(to: end), 0.001)
        let middle = start.towards(end, 0.5)
        let control = PicturePoint(
            x: middle.x + (end.y - start.y) * FlowArrow.bend, y: middle.y - (end.x - start.x) * FlowArrow.bend)
        let size = min(wished, max(length - 2 * gap, length * 0.5))
        func point(_ share: Double) -> PicturePoint {
            start.towards(control, share).towards(control.towards(end, share), share)
        }
        // The curve is a little longer than the straight way, which does not matter for so short a piece.
        let first = min(gap / length, 0.25)
        let last = max(1 - gap / length, 0.75)
        let nape = max(1 - (gap + size) / length, first)
        head = size
        tip = point(last)
        neck = point(nape)
        line = SVGPath(from: point(first))
            .curve(by: FlowArrow.control(from: first, to: nape, start, control, end), to: point(nape))
    }

    /// The control point of the piece between two shares of a quadratic curve: its blossom at both.
    private static func control(
        from first: Double, to last: Double, _ start: PicturePoint, _ control: PicturePoint, _ end: PicturePoint
    ) -> PicturePoint {
        start.towards(control, first).towards(control.towards(end, first), last)
    }
}
