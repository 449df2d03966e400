import CCMarkGFM

/// Makes an article's tree harmless without hiding what its author wrote.
///
/// - Raw HTML is shown: a block as a code block, a tag within a line as text.
/// - An image becomes its alternative text: no page ever loads from somewhere else.
/// - A link whose destination isn't allowed, or that has no text, or that stands in another link becomes its content:
///   `[Nga <https://a.vn>](b.html)` would nest two.
/// - Tables lose the alignment of their columns, which could only be printed as obsolete HTML.
/// - Emphasis deeper than 100 levels goes: it looks like the levels above, and each change within it would cost a way
///   up to the root.
struct MarkupCleaner {
    private var blocks: [MarkupNode] = []
    private var tags: [MarkupNode] = []
    /// Images, links and emphases of which only the content stays.
    private var shells: [MarkupNode] = []
    private var link: (node: MarkupNode, texts: Int)?
    private var emphases = 0
    private var destinations = 0
    /// How many nodes with something to read have been seen.
    private var texts = 0

    static func clean(_ root: MarkupNode) {
        var cleaner = MarkupCleaner()
        cleaner.inspect(root)
        cleaner.showBlocks()
        cleaner.showTags()
        cleaner.openShells()
        // Special characters split texts; what was cleaned stands beside them.
        cmark_consolidate_text_nodes(root.pointer)
    }
}

private extension MarkupCleaner {
    static let deepestEmphasis = 100
    /// Bytes of all links of an article; a hundred long addresses have a tenth of it.
    static let longestDestinations = 100_000

    mutating func inspect(_ root: MarkupNode) {
        for step in MarkupWalk(of: root) {
            switch step {
            case .enter(let node): enter(node)
            case .leave(let node): leave(node)
            }
        }
    }

    mutating func enter(_ node: MarkupNode) {
        switch node.type {
        case CMARK_NODE_HTML_BLOCK:
            blocks.append(node)
        case CMARK_NODE_HTML_INLINE:
            tags.append(node)
            texts += 1
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            texts += 1
        case CMARK_NODE_IMAGE:
            shells.append(node)
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            emphases += 1
            if emphases > MarkupCleaner.deepestEmphasis { shells.append(node) }
        case CMARK_NODE_LINK where link == nil && mayLink(node.destination):
            link = (node, texts)
        case CMARK_NODE_LINK:
            shells.append(node)
        default:
            if TableExtension.isTable(node) { TableExtension.removeAlignment(of: node) }
        }
    }

    /// Whether the link may stay. One definition may be used a thousand times: all destinations together are limited, or
    /// 50 KB of Markdown would make a page of 5 MB.
    mutating func mayLink(_ destination: [UInt8]) -> Bool {
        guard LinkDestination(bytes: destination).isAllowed else { return false }
        destinations += destination.count
        return destinations <= MarkupCleaner.longestDestinations
    }

    mutating func leave(_ node: MarkupNode) {
        switch node.type {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            emphases -= 1
        case CMARK_NODE_LINK:
            guard let open = link, open.node == node else { return }
            if open.texts == texts { shells.append(node) }
            link = nil
        default:
            break
        }
    }

    func showBlocks() {
        for block in blocks { replace(block, with: CMARK_NODE_CODE_BLOCK) }
    }

    func showTags() {
        for tag in tags { replace(tag, with: CMARK_NODE_TEXT) }
    }

    func replace(_ node: MarkupNode, with type: cmark_node_type) {
        let shown = MarkupNode(type)
        shown.setLiteral(node.literal[...])
        shown.insert(before: node)
        node.remove()
    }

    /// From the outside in, so that no content is moved twice up a deep tree.
    func openShells() {
        for shell in shells {
            while let child = shell.firstChild { child.insert(before: shell) }
            shell.remove()
        }
    }
}
