/// A place in a picture, in the picture's own units; y grows downwards.
struct PicturePoint: Hashable, Sendable {
    let x: Double
    let y: Double

    /// The length of the straight line to `other`.
    func distance(to other: PicturePoint) -> Double {
        ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y)).squareRoot()
    }

    /// The point at `share` of the way to `other`: the middle for 0.5.
    func towards(_ other: PicturePoint, _ share: Double) -> PicturePoint {
        PicturePoint(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
    }
}
