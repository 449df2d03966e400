import CCMarkGFM

/// Gives an article's headings the levels under the page's own `h1`: from `h2`, no level left out, `h6` at most.
///
/// `#`, `###`, `##` become `h2`, `h3`, `h3`: each heading stands one below the nearest earlier one that is higher.
enum HeadingLevels {
    static func assign(in root: MarkupNode) {
        var open: [Int32] = []
        for case .enter(let node) in MarkupWalk(of: root) where node.type == CMARK_NODE_HEADING {
            let level = cmark_node_get_heading_level(node.pointer)
            while let last = open.last, last >= level { open.removeLast() }
            open.append(level)
            cmark_node_set_heading_level(node.pointer, Int32(min(open.count + 1, deepest)))
        }
    }
}

private extension HeadingLevels {
    static let deepest = 6
}
