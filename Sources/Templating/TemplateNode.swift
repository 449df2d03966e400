/// One piece of a template as it was parsed.
indirect enum TemplateNode: Hashable, Sendable {
    /// The start of a line of the file that shows something, with the white space there; a line that holds
    /// nothing but white space or a tag that vanishes has none. Partials are indented here.
    case lineStart([UInt8])
    case text([UInt8])
    /// A variable, and whether it stands for the whole line: ready HTML in Markdown.
    case variable(TemplateTag, isLine: Bool)
    /// A section or, by its sigil, an inverted one.
    case section(TemplateTag, [TemplateNode])
    /// A partial, and the white space before it if it has a line of its own.
    case partial(TemplateTag, indentation: [UInt8]?)
    /// A parent and the blocks that fill its own.
    case parent(TemplateTag, indentation: [UInt8]?, arguments: [TemplateBlock])
    /// A place of this template that another can fill.
    case block(TemplateBlock)
}
