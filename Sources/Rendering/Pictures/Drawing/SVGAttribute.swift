/// An attribute of an SVG element; only those exist that our pictures need, so that none can be misspelt.
///
/// `SVGAttribute.radius(2.5)` → `r="2.5"`. There is no `style`, which the policy of the pages forbids: looks come from
/// classes of the stylesheet.
struct SVGAttribute: Hashable, Sendable {
    /// Where a text stands from its point on.
    enum Anchor: String, Hashable, Sendable { case start, middle, end }

    /// What an element is to those who don't see it. A picture with links in it is a group.
    enum Role: String, Hashable, Sendable { case img, group }

    let name: String
    let value: String

    private init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    static func role(_ role: Role) -> SVGAttribute { SVGAttribute("role", role.rawValue) }
    static func label(_ text: String) -> SVGAttribute { SVGAttribute("aria-label", text) }
    static let hidden = SVGAttribute("aria-hidden", "true")
    /// A class of the stylesheet.
    static func look(_ name: String) -> SVGAttribute { SVGAttribute("class", name) }
    static func href(_ address: String) -> SVGAttribute { SVGAttribute("href", address) }

    static func view(_ box: PictureBox) -> SVGAttribute {
        let numbers = [box.x, box.y, box.width, box.height].map(SVGNumber.text)
        return SVGAttribute("viewBox", numbers.joined(separator: " "))
    }

    static func x(_ value: Double) -> SVGAttribute { number("x", value) }
    static func y(_ value: Double) -> SVGAttribute { number("y", value) }
    static func x1(_ value: Double) -> SVGAttribute { number("x1", value) }
    static func y1(_ value: Double) -> SVGAttribute { number("y1", value) }
    static func x2(_ value: Double) -> SVGAttribute { number("x2", value) }
    static func y2(_ value: Double) -> SVGAttribute { number("y2", value) }
    static func cx(_ value: Double) -> SVGAttribute { number("cx", value) }
    static func cy(_ value: Double) -> SVGAttribute { number("cy", value) }
    static func radius(_ value: Double) -> SVGAttribute { number("r", value) }
    static func width(_ value: Double) -> SVGAttribute { number("width", value) }
    /// The width as a share of the picture's.
    static func share(_ value: Double) -> SVGAttribute { SVGAttribute("width", SVGNumber.text(value * 100) + "%") }
    static func height(_ value: Double) -> SVGAttribute { number("height", value) }
    static func path(_ path: SVGPath) -> SVGAttribute { SVGAttribute("d", path.data) }
    static func thickness(_ value: Double) -> SVGAttribute { number("stroke-width", value) }
    static func textSize(_ value: Double) -> SVGAttribute { number("font-size", value) }
    static func anchor(_ anchor: Anchor) -> SVGAttribute { SVGAttribute("text-anchor", anchor.rawValue) }

    private static func number(_ name: String, _ value: Double) -> SVGAttribute {
        SVGAttribute(name, SVGNumber.text(value))
    }
}
