/// An element of a picture, which writes itself as HTML takes it: every text escaped, every element closed.
///
/// `SVGElement(.text, [.x(4)], "Nga & Mỹ").html` → `<text x="4">Nga &amp; Mỹ</text>`.
struct SVGElement: Hashable, Sendable {
    /// The elements that our pictures need.
    enum Name: String, Hashable, Sendable {
        case svg, title, desc, g, path, line, rect, circle, text, a
    }

    let name: Name
    let attributes: [SVGAttribute]
    let children: [SVGElement]
    /// What stands before the children.
    let text: String

    init(_ name: Name, _ attributes: [SVGAttribute] = [], _ text: String = "", _ children: [SVGElement] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
        self.text = text
    }

    /// A picture with its name and what it shows in words, for those who don't see it.
    static func picture(
        _ box: PictureBox, role: SVGAttribute.Role = .img, look: String? = nil, title: String, summary: String,
        _ children: [SVGElement]
    ) -> SVGElement {
        SVGElement(
            .svg, [.view(box), .role(role)] + (look.map { [.look($0)] } ?? []), "",
            [SVGElement(.title, [], title), SVGElement(.desc, [], summary)] + children)
    }

    /// A group of elements that share attributes.
    static func group(_ attributes: [SVGAttribute], _ children: [SVGElement]) -> SVGElement {
        SVGElement(.g, attributes, "", children)
    }

    /// The element in UTF-8, on one line, for Markdown ends a stretch of HTML at an empty one.
    var html: [UInt8] {
        var html: [UInt8] = []
        append(to: &html)
        return html
    }
}

private extension SVGElement {
    func append(to html: inout [UInt8]) {
        html += "<\(name.rawValue)".utf8
        for attribute in attributes {
            html += " \(attribute.name)=\"".utf8
            HTMLEscaper.append(attribute.value, to: &html)
            html.append(UInt8(ascii: "\""))
        }
        html.append(UInt8(ascii: ">"))
        HTMLEscaper.append(text, to: &html)
        for child in children { child.append(to: &html) }
        html += "</\(name.rawValue)>".utf8
    }
}
