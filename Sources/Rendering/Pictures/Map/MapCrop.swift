/// The part of the world that shows all points with some room around them, in the shape of a landscape.
enum MapCrop {
    /// Closer than this nobody would know where on earth it is.
    private static let narrowest = 800.0
    private static let flattest = 0.46
    private static let tallest = 0.6

    static func box(around points: [PicturePoint], in world: PictureBox) -> PictureBox {
        guard let left = points.map(\.x).min(), let right = points.map(\.x).max(), let top = points.map(\.y).min(),
            let bottom = points.map(\.y).max()
        else { return world }
        // Arrows bend, and names stand beside the points.
        let margin = max(110, (right - left) * 0.09)
        var width = max(right - left + 2 * margin, narrowest)
        let height = min(max(bottom - top + 2 * margin, width * flattest), world.height)
        width = min(max(width, height / tallest), world.width)
        func start(_ middle: Double, _ size: Double, _ limit: Double) -> Double {
            min(max(middle - size / 2, 0), limit - size)
        }
        return PictureBox(
            x: start((left + right) / 2, width, world.width), y: start((top + bottom) / 2, height, world.height),
            width: width, height: height)
    }
}
