/// The way of a pen, as the attribute `d` writes it.
///
/// `SVGPath(from: a).curve(by: c, to: b)` → `M10 20Q30 5 50 20`.
struct SVGPath: Hashable, Sendable {
    let data: String

    /// Outlines that are path data already, such as those of the map's countries.
    init(outline: String) {
        data = outline
    }

    /// Begins at `start`.
    init(from start: PicturePoint) {
        data = "M\(SVGPath.pair(start))"
    }

    /// Goes on straight to `end`.
    func line(to end: PicturePoint) -> SVGPath { SVGPath(outline: "\(data)L\(SVGPath.pair(end))") }

    /// Goes on in a curve that `control` draws towards itself.
    func curve(by control: PicturePoint, to end: PicturePoint) -> SVGPath {
        SVGPath(outline: "\(data)Q\(SVGPath.pair(control)) \(SVGPath.pair(end))")
    }

    /// Goes on in a curve that leaves towards `first` and arrives from `second`.
    func curve(by first: PicturePoint, _ second: PicturePoint, to end: PicturePoint) -> SVGPath {
        SVGPath(outline: "\(data)C\(SVGPath.pair(first)) \(SVGPath.pair(second)) \(SVGPath.pair(end))")
    }

    /// Returns to where it began.
    var closed: SVGPath { SVGPath(outline: "\(data)Z") }

    /// Goes on with another way.
    func and(_ other: SVGPath) -> SVGPath { SVGPath(outline: data + other.data) }

    private static func pair(_ point: PicturePoint) -> String {
        "\(SVGNumber.text(point.x)) \(SVGNumber.text(point.y))"
    }
}
