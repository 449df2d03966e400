/// What readers see of a page's main part, one line for each block, so that golden cases outlast changes of templates.
///
/// `[text](address)` is a link, `{s2-1}` the address of a sentence, `**Nga**` a marked name; `#` are headings, `-` items
/// of lists, ` | ` parts the cells of a table.
struct PageText {
    private(set) var lines: [String] = []
    private var line = ""

    init(_ page: HTMLElement) {
        for child in page.first("main")?.children ?? [] { add(child) }
        endLine()
    }
}

private extension PageText {
    static let blocks: Set<String> = [
        "article", "blockquote", "caption", "details", "div", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li",
        "nav",
        "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tr", "ul",
    ]

    mutating func add(_ node: HTMLNode) {
        switch node {
        case .text(let text): line += text
        case .element(let element): add(element)
        }
    }

    mutating func add(_ element: HTMLElement) {
        if PageText.blocks.contains(element.name) { endLine() }
        line += opening(of: element)
        switch element.name {
        case "a":
            let text = element.text
            if !text.isEmpty { line += "[\(inline(element))](\(element.attributes["href"] ?? ""))" }
        case "mark": line += "**\(element.text)**"
        case "br": endLine()
        default: for child in element.children { add(child) }
        }
        switch element.name {
        case "dt": line += ": "
        case "dd", "td", "th": line += " | "
        default: if PageText.blocks.contains(element.name) { endLine() }
        }
    }

    func opening(of element: HTMLElement) -> String {
        let sentence =
            element.attributes["id"].flatMap { $0.hasPrefix("s") && $0.contains("-") ? "{\($0)} " : nil } ?? ""
        switch element.name {
        case "h1": return sentence + "# "
        case "h2": return sentence + "## "
        case "h3": return sentence + "### "
        case "li": return sentence + "- "
        default: return sentence
        }
    }

    /// The text of a link with the names that are marked in it.
    func inline(_ element: HTMLElement) -> String {
        element.children.map { child in
            switch child {
            case .text(let text): text
            case .element(let inner): inner.name == "mark" ? "**\(inner.text)**" : self.inline(inner)
            }
        }.joined()
    }

    mutating func endLine() {
        var words = line.split(whereSeparator: { " \n\t".contains($0) }).map(String.init)
        if words.last == "|" { words.removeLast() }
        line = ""
        if !words.isEmpty { lines.append(words.joined(separator: " ")) }
    }
}
