/// A block `{{$name}}…{{/name}}`: inside a parent's tags what fills a place, elsewhere the place and its default.
///
/// White space at the start of the lines is taken off where a block is written and put on where it is shown.
struct TemplateBlock: Hashable, Sendable {
    /// How its tags stand on their lines.
    enum Placement: Hashable, Sendable {
        /// In the middle of a line.
        case inline
        /// On one line with nothing beside it but white space before: `  {{$title}}…{{/title}}`.
        case line(indentation: [UInt8])
        /// With the opening tag on a line of its own; the indentation is that of the next line that isn't blank.
        case lines(indentation: [UInt8])

        /// The white space before its lines; none in the middle of a line.
        var indentation: [UInt8]? {
            switch self {
            case .inline: nil
            case .line(let indentation), .lines(let indentation): indentation
            }
        }
    }

    let tag: TemplateTag
    let placement: Placement
    let nodes: [TemplateNode]
    /// The line end that vanished with the closing tag.
    let newline: [UInt8]?

    var name: String { tag.name }
}
