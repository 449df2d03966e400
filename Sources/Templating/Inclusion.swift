/// A partial or a parent that a template asks for.
struct Inclusion: Sendable {
    let tag: TemplateTag
    /// The white space before it if it has a line of its own.
    let indentation: [UInt8]?
    /// The blocks that it fills; a partial fills none.
    let arguments: [TemplateBlock]
}
