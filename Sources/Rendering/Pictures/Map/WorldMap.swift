import Model

/// The shapes of the world's countries, projected and simplified; see `templates/maps/README.md` for where they come from.
struct WorldMap: Hashable, Sendable {
    /// A country as the map draws it.
    struct Country: Hashable, Sendable {
        /// Where its arrows begin and end.
        let point: PicturePoint
        /// `nil` for territories that are too small to be drawn.
        let outline: SVGPath?
    }

    /// All of it but the Antarctic.
    static let box = PictureBox(x: 0, y: 0, width: 2000, height: 875)

    /// Without any country: what is left where the file is missing.
    static let empty = WorldMap(countries: [:])

    let countries: [EntityID: Country]
}
