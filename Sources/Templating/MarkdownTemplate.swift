/// A compiled `.md` template for records of one type.
///
/// Values are inert in its Markdown, and ready HTML never enters it: `{{&body}}` becomes a line
/// `<!--block 0-->`, and the HTML itself stands in `blocks[0]`.
package struct MarkdownTemplate<Record: TemplateRecord>: Sendable {
    private let program: Program

    init(program: Program) {
        self.program = program
    }

    /// Gives the page of `record` as Markdown and its blocks of HTML: `let page = template.render(country)`.
    package func render(_ record: Record) -> RenderedMarkdown {
        var renderer = Renderer(root: Record.fields.value(of: record))
        var markdown: [UInt8] = []
        renderer.run(program, into: &markdown)
        return RenderedMarkdown(markdown: markdown, blocks: renderer.blocks)
    }
}
