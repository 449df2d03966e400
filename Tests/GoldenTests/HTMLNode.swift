/// A piece of a page, as a strict reader sees it.
indirect enum HTMLNode {
    case text(String)
    case element(HTMLElement)
}

/// An element of a page with what stands in it.
struct HTMLElement {
    let name: String
    let attributes: [String: String]
    var children: [HTMLNode] = []

    /// Everything in it that readers see, tags taken away.
    var text: String {
        children.map { child in
            switch child {
            case .text(let text): text
            case .element(let element): element.text
            }
        }.joined()
    }

    /// The element itself and all elements in it, in the order of the page.
    var all: [HTMLElement] {
        [self]
            + children.flatMap { child -> [HTMLElement] in
                if case .element(let element) = child { element.all } else { [] }
            }
    }

    /// The first element of this name or in it.
    func first(_ name: String) -> HTMLElement? { all.first { $0.name == name } }
}
