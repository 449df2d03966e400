/// A compiled `.html` template for records of one type.
///
/// It can be kept and used from several tasks at once.
package struct Template<Record: TemplateRecord>: Sendable {
    private let program: Program

    init(program: Program) {
        self.program = program
    }

    /// Appends the page of `record` in UTF-8: `template.render(page, into: &bytes)`.
    package func render(_ record: Record, into output: inout [UInt8]) {
        var renderer = Renderer(root: Record.fields.value(of: record))
        renderer.run(program, into: &output)
    }
}
