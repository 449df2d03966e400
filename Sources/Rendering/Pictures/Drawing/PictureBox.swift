/// An upright rectangle in a picture's units, such as the part of the world that a map shows.
struct PictureBox: Hashable, Sendable {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    /// Whether `other` lies wholly within it.
    func contains(_ other: PictureBox) -> Bool {
        other.x >= x && other.y >= y && other.x + other.width <= x + width && other.y + other.height <= y + height
    }

    /// Whether the two share any place.
    func meets(_ other: PictureBox) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
}
