/// A page as Markdown, and the ready HTML that belongs into it.
///
/// Markdown `"# Nga\n\n<!--block 0-->\n"` with `blocks[0]` `<svg>…</svg>`. A line `<!--block N-->` starts in
/// column 1; no value can forge one, because its `<` would be escaped.
package struct RenderedMarkdown: Hashable, Sendable {
    /// The Markdown in UTF-8.
    package let markdown: [UInt8]
    /// The HTML for the line `<!--block N-->` at index N.
    package let blocks: [[UInt8]]

    init(markdown: [UInt8], blocks: [[UInt8]]) {
        self.markdown = markdown
        self.blocks = blocks
    }
}
