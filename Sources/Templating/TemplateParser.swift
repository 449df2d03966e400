import Model

/// Builds the tree of a template from its tags.
///
/// The work is in the white space. A tag that has a line of its own, such as `{{#links}}` or a comment, takes the
/// line with it. Between a parent's tags only blocks count, so a block's tag is alone there if nothing but white
/// space stands on its inner side: `{{<layout.html}}{{$content}}` ends a line that vanishes.
struct TemplateParser {
    private(set) var problems: [Diagnostic] = []
    private let source: SourceText
    private let format: TemplateFormat
    private let dialect: Dialect
    private let tags: [TemplateTag]
    private let partners: [Int: Int]
    /// Where the text starts that isn't in the tree yet.
    private var cursor = 0
    /// The number of the next tag.
    private var next = 0

    init(
        _ source: SourceText, format: TemplateFormat, dialect: Dialect, tags: [TemplateTag], partners: [Int: Int]
    ) {
        self.source = source
        self.format = format
        self.dialect = dialect
        self.tags = tags
        self.partners = partners
    }

    mutating func parse() -> [TemplateNode] {
        var nodes = nodes(upTo: tags.count)
        takeText(upTo: source.bytes.count, to: &nodes)
        return nodes
    }
}

private extension TemplateParser {
    /// The nodes of the tags before the one with number `end`; the text before that one isn't taken.
    mutating func nodes(upTo end: Int) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while next < end {
            let tag = tags[next]
            switch tag.sigil {
            case .variable, .unescaped, .triple: takeVariable(tag, to: &nodes)
            case .comment, .close: _ = pass(tag, to: &nodes)  // Only a close that closes nothing comes here.
            case .partial: nodes.append(.partial(tag, indentation: pass(tag, to: &nodes)))
            case .section, .inverted: takeSection(tag, upTo: end, to: &nodes)
            case .parent: takeParent(tag, upTo: end, to: &nodes)
            case .block: takeBlock(tag, upTo: end, to: &nodes)
            }
        }
        return nodes
    }

    mutating func takeVariable(_ tag: TemplateTag, to nodes: inout [TemplateNode]) {
        // In Markdown ready HTML is a line, and the line goes with the tag.
        if format == .markdown, tag.sigil == .unescaped {
            let isLine = pass(tag, to: &nodes) != nil
            nodes.append(.variable(tag, isLine: isLine))
        } else {
            passInline(tag, to: &nodes)
            nodes.append(.variable(tag, isLine: false))
        }
    }

    mutating func takeSection(_ tag: TemplateTag, upTo end: Int, to nodes: inout [TemplateNode]) {
        let close = partners[next]
        _ = pass(tag, to: &nodes)
        var inner = self.nodes(upTo: close ?? end)
        if let close { _ = pass(tags[close], to: &inner) }
        nodes.append(.section(tag, inner))
    }

    mutating func takeBlock(_ tag: TemplateTag, upTo end: Int, to nodes: inout [TemplateNode]) {
        let close = partners[next]
        if let close, let line = wholeLine(from: tag, to: tags[close]) {
            takeText(upTo: line.lowerBound, to: &nodes)
            let indentation = Array(source.bytes[line.lowerBound..<tag.start])
            skip(to: tag.end)
            var inner = self.nodes(upTo: close)
            passInline(tags[close], to: &inner)
            cursor = line.upperBound
            let newline = source.newline(before: line.upperBound)
            let placement = TemplateBlock.Placement.line(indentation: indentation)
            nodes.append(.block(TemplateBlock(tag: tag, placement: placement, nodes: inner, newline: newline)))
            return
        }
        let isLine = pass(tag, to: &nodes) != nil
        let placement = isLine ? TemplateBlock.Placement.lines(indentation: source.indentation(from: cursor)) : .inline
        var inner = self.nodes(upTo: close ?? end)
        var newline: [UInt8]?
        if let close, pass(tags[close], to: &inner) != nil { newline = source.newline(before: cursor) }
        nodes.append(.block(TemplateBlock(tag: tag, placement: placement, nodes: inner, newline: newline)))
    }

    /// The line that two tags and what is between them have for themselves.
    func wholeLine(from tag: TemplateTag, to close: TemplateTag) -> Range<Int>? {
        guard let start = source.lineStart(before: tag.start), let end = source.lineEnd(after: close.end),
            source.find("\n", from: tag.end, to: close.start) == nil
        else { return nil }
        return start..<end
    }
}

private extension TemplateParser {
    mutating func takeParent(_ tag: TemplateTag, upTo end: Int, to nodes: inout [TemplateNode]) {
        let close = partners[next]
        var indentation: [UInt8]?
        var lineEnd: Int?
        if let close, let start = source.lineStart(before: tag.start),
            let after = source.lineEnd(after: tags[close].end)
        {
            takeText(upTo: start, to: &nodes)
            indentation = Array(source.bytes[start..<tag.start])
            lineEnd = after
            skip(to: tag.end)
        } else {
            passInline(tag, to: &nodes)
        }
        let arguments = arguments(of: tag, upTo: close ?? end)
        if let close { skip(to: lineEnd ?? tags[close].end) }
        nodes.append(.parent(tag, indentation: indentation, arguments: arguments))
    }

    /// The blocks between a parent's tags; anything else there would vanish and is reported, once a parent.
    mutating func arguments(of parent: TemplateTag, upTo end: Int) -> [TemplateBlock] {
        var arguments: [TemplateBlock] = []
        var isReported = dialect.ignoresTextInParents
        while next < end {
            let tag = tags[next]
            checkNoText(of: parent, before: tag.start, &isReported)
            if tag.sigil == .block {
                arguments.append(argument(tag, upTo: end))
            } else {
                if tag.sigil != .comment { reportText(of: parent, at: tag.start, &isReported) }
                next = min(partners[next] ?? next, end - 1)
                skip(to: tags[next].end)
            }
        }
        checkNoText(of: parent, before: end < tags.count ? tags[end].start : source.bytes.count, &isReported)
        return arguments
    }

    mutating func argument(_ tag: TemplateTag, upTo end: Int) -> TemplateBlock {
        let close = partners[next]
        let lineEnd = source.lineEnd(after: tag.end)
        skip(to: lineEnd ?? tag.end)
        let isLine = source.isLineStart(cursor)
        let indentation = source.indentation(from: cursor)
        var nodes = nodes(upTo: close ?? end)
        if let close {
            if let start = source.lineStart(before: tags[close].start), start >= cursor {
                takeText(upTo: start, to: &nodes)
                skip(to: tags[close].end)
            } else {
                passInline(tags[close], to: &nodes)
            }
        }
        return TemplateBlock(
            tag: tag, placement: isLine ? .lines(indentation: indentation) : .inline, nodes: nodes, newline: nil)
    }

    mutating func checkNoText(of parent: TemplateTag, before offset: Int, _ isReported: inout Bool) {
        guard cursor < offset, let seen = source.bytes[cursor..<offset].firstIndex(where: { $0 > 0x20 }) else { return }
        reportText(of: parent, at: seen, &isReported)
    }

    mutating func reportText(of parent: TemplateTag, at offset: Int, _ isReported: inout Bool) {
        guard !isReported else { return }
        isReported = true
        problems.append(
            source.error(
                at: offset,
                "content of parent '\(parent.name)' stands outside its blocks; expected '{{$block}}…{{/block}}' "
                    + "round it",
                id: "text-outside-blocks"))
    }
}

private extension TemplateParser {
    /// Takes the text before a tag and passes the tag; gives the white space before it if its line vanished.
    mutating func pass(_ tag: TemplateTag, to nodes: inout [TemplateNode]) -> [UInt8]? {
        guard let start = source.lineStart(before: tag.start), let end = source.lineEnd(after: tag.end) else {
            passInline(tag, to: &nodes)
            return nil
        }
        takeText(upTo: start, to: &nodes)
        skip(to: end)
        return Array(source.bytes[start..<tag.start])
    }

    mutating func passInline(_ tag: TemplateTag, to nodes: inout [TemplateNode]) {
        takeText(upTo: tag.start, to: &nodes, beforeTag: true)
        skip(to: tag.end)
    }

    /// Continues after the current tag, at `offset`.
    mutating func skip(to offset: Int) {
        cursor = offset
        next += 1
    }

    /// Turns the text up to `end` into nodes, line by line.
    mutating func takeText(upTo end: Int, to nodes: inout [TemplateNode], beforeTag: Bool = false) {
        while cursor < end {
            let lineEnd = source.find("\n", from: cursor, to: end).map { $0 + 1 } ?? end
            let line = source.bytes[cursor..<lineEnd]
            let goesOn = beforeTag && line.last != SourceText.lineFeed
            if source.isLineStart(cursor), goesOn || line.contains(where: { $0 > 0x20 }) {
                let indentation = line.prefix(while: SourceText.isBlank)
                nodes.append(.lineStart(Array(indentation)))
                cursor += indentation.count
            }
            if cursor < lineEnd { nodes.append(.text(Array(source.bytes[cursor..<lineEnd]))) }
            cursor = lineEnd
        }
        if beforeTag, source.isLineStart(cursor) { nodes.append(.lineStart([])) }
    }
}
