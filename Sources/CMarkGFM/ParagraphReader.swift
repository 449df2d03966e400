import CCMarkGFM

/// The one visitor that says what the paragraphs of a tree are: each paragraph, heading, list-item paragraph and table
/// cell that isn't blank, in the order of the text.
///
/// `*Nga* bán` with `` `S-400` `` on the next line is read as `Nga bán S-400`: text and code as they are, a line break of
/// either kind as one space. A line break that a reference brought into a text (`&#10;`) counts as a space too, so that a paragraph
/// is one line.
struct ParagraphReader {
    private var paragraphs: [MarkupParagraph] = []
    private var current = MarkupParagraph()
    private var open: [(start: Int, hasLink: Bool)] = []
    private var links = 0

    static func paragraphs(in root: MarkupNode) -> [MarkupParagraph] {
        var reader = ParagraphReader()
        var isInText = false
        for step in MarkupWalk(of: root) {
            switch step {
            case .enter(let node) where isInText: reader.enter(node)
            case .enter(let node): isInText = node.holdsText
            case .leave(let node) where isInText && node.holdsText:
                reader.finish(node)
                isInText = false
            case .leave(let node) where isInText: reader.leave(node)
            case .leave: break
            }
        }
        return reader.paragraphs
    }
}

private extension ParagraphReader {
    mutating func enter(_ node: MarkupNode) {
        switch node.type {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            addText(of: node)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
            current.text.append(UInt8(ascii: " "))
            addLeaf(node, from: current.text.count - 1)
        default:
            if node.isLink { links += 1 }
            open.append((current.text.count, node.isLink))
        }
    }

    mutating func leave(_ node: MarkupNode) {
        switch node.type {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: break
        default: close(node)
        }
    }

    mutating func finish(_ block: MarkupNode) {
        current.block = block
        if !current.isBlank { paragraphs.append(current) }
        current = MarkupParagraph()
    }

    mutating func addText(of node: MarkupNode) {
        let start = current.text.count
        node.appendLiteral(to: &current.text)
        for index in start..<current.text.count where current.text[index] == 0x0A || current.text[index] == 0x0D {
            current.text[index] = UInt8(ascii: " ")
        }
        addLeaf(node, from: start)
    }

    mutating func addLeaf(_ node: MarkupNode, from start: Int) {
        let range = start..<current.text.count
        if range.isEmpty { return }
        let isCode = node.type == CMARK_NODE_CODE
        current.leaves.append(.init(node: node, range: range, isCode: isCode, isLinked: links > 0))
    }

    mutating func close(_ node: MarkupNode) {
        guard let container = open.popLast() else { return }
        if node.isLink { links -= 1 }
        let isMark = node.type == CMARK_NODE_CUSTOM_INLINE
        current.containers[node] = .init(
            range: container.start..<current.text.count, isMark: isMark, hasLink: container.hasLink)
        if container.hasLink, let last = open.indices.last { open[last].hasLink = true }
    }
}
