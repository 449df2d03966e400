import Model

/// The sign of a modality as a shape: the disc, ring, lozenge and cross that stand before events everywhere.
enum TimelineSign {
    private static let radius = 4.5

    static func element(_ modality: Modality, at point: PicturePoint) -> SVGElement {
        func corner(_ x: Double, _ y: Double) -> PicturePoint {
            PicturePoint(x: point.x + x * radius, y: point.y + y * radius)
        }
        let look = SVGAttribute.look("mark \(modality.rawValue)")
        switch modality {
        case .actual, .planned:
            return SVGElement(.circle, [look, .cx(point.x), .cy(point.y), .radius(radius)])
        case .possible:
            let path = SVGPath(from: corner(0, -1.2)).line(to: corner(1.2, 0)).line(to: corner(0, 1.2))
                .line(to: corner(-1.2, 0)).closed
            return SVGElement(.path, [look, .path(path)])
        case .denied:
            let path = SVGPath(from: corner(-0.9, -0.9)).line(to: corner(0.9, 0.9))
                .and(SVGPath(from: corner(-0.9, 0.9)).line(to: corner(0.9, -0.9)))
            return SVGElement(.path, [look, .path(path)])
        }
    }
}
