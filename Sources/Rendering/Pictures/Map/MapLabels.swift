/// Places names beside points so that none covers another name or a point; a name without room is left out, for the
/// table below the map has them all.
struct MapLabels {
    struct Label: Hashable {
        let text: String
        let place: PicturePoint
        let anchor: SVGAttribute.Anchor
    }

    private(set) var labels: [Label] = []
    private var taken: [PictureBox]
    private let view: PictureBox
    private let size: Double

    /// Prepares names of the font size `size` in the part `view` of the map; `dot` is the radius of a point.
    init(in view: PictureBox, size: Double, points: [PicturePoint], dot: Double) {
        self.view = view
        self.size = size
        taken = points.map { PictureBox(x: $0.x - dot, y: $0.y - dot, width: 2 * dot, height: 2 * dot) }
    }

    /// Adds the name of a point, the most important first.
    mutating func add(_ text: String, at point: PicturePoint, dot: Double) {
        let width = PictureText.width(text, size: size)
        let gap = dot + size * 0.3
        let sides: [(label: Label, left: Double)] = [
            (Label(text: text, place: place(point, gap, 0.36), anchor: .start), point.x + gap),
            (Label(text: text, place: place(point, -gap, 0.36), anchor: .end), point.x - gap - width),
            (Label(text: text, place: place(point, 0, -0.75), anchor: .middle), point.x - width / 2),
            (Label(text: text, place: place(point, 0, 1.35), anchor: .middle), point.x - width / 2),
        ]
        for side in sides {
            let box = PictureBox(x: side.left, y: side.label.place.y - size, width: width, height: size * 1.25)
            guard view.contains(box), !taken.contains(where: box.meets) else { continue }
            taken.append(box)
            labels.append(side.label)
            return
        }
    }

    private func place(_ point: PicturePoint, _ x: Double, _ lines: Double) -> PicturePoint {
        PicturePoint(x: point.x + x, y: point.y + lines * size)
    }

    /// The names as a layer of the picture, shown where `look` says.
    func layer(_ look: String) -> SVGElement {
        .group(
            [.look(look), .textSize(size)],
            labels.map {
                SVGElement(.text, [.x($0.place.x), .y($0.place.y), .anchor($0.anchor)], $0.text)
            })
    }
}
