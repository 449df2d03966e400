/// One step of a compiled template.
enum Instruction: Sendable {
    /// Bytes of the template itself.
    case literal([UInt8])
    /// A text, escaped for the format of the file that names it.
    case text(Lookup, TemplateFormat)
    /// A value as it is.
    case raw(Lookup)
    /// What is shown once for a value, or for each element of a list.
    case section(Lookup, Program)
    /// What is shown when there is no value.
    case inverted(Lookup, Program)
    /// What fills whole lines: a line end follows unless it shows nothing or ends in one.
    case lines(Program, newline: [UInt8])
    /// HTML in a Markdown file: a line `<!--block N-->`, and what it shows kept apart.
    case block(Program)
}
