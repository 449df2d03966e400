import CCMarkGFM

/// A tree of nodes and the memory that they live in, which goes when the tree goes.
struct MarkupTree: ~Copyable {
    let root: MarkupNode

    /// Parses CommonMark with tables. Bytes that are no UTF-8 become `U+FFFD`.
    ///
    /// No other extension is attached: autolink and strikethrough keep their special characters in global tables,
    /// so that texts parsed at the same time would lose links without any error.
    init(parsing markdown: [UInt8]) {
        let parser: OpaquePointer = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
        defer { cmark_parser_free(parser) }
        TableExtension.attach(to: parser)
        markdown.withUnsafeBytes { bytes in
            cmark_parser_feed(parser, bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
        }
        root = MarkupNode(cmark_parser_finish(parser))
    }

    /// Makes a document of paragraphs that hold one text each; nothing in them is markup. NUL becomes `U+FFFD`, as
    /// it does in Markdown.
    init(paragraphs: [[UInt8]]) {
        root = MarkupNode(CMARK_NODE_DOCUMENT)
        for text in paragraphs {
            let paragraph = MarkupNode(CMARK_NODE_PARAGRAPH)
            let node = MarkupNode(CMARK_NODE_TEXT)
            node.setLiteral(MarkupTree.withoutNUL(text)[...])
            node.append(to: paragraph)
            paragraph.append(to: root)
        }
    }

    deinit {
        root.remove()
    }

    /// Prints the tree and hands the bytes to `body`, where they stay as long as it runs.
    func withHTML<Result>(options: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let html: UnsafeMutablePointer<CChar> = cmark_render_html(root.pointer, options, nil)
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return body(MarkupNode.bytes(of: html))
    }
}

private extension MarkupTree {
    static func withoutNUL(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(0) else { return text }
        return Array(text.split(separator: 0, omittingEmptySubsequences: false).joined(separator: "\u{FFFD}".utf8))
    }
}
