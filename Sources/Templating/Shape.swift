/// What kind of value stands behind a name, known when a template is compiled.
indirect enum Shape: Sendable {
    case text
    case flag
    /// Ready HTML.
    case html
    /// The fields of a record; asked for when they are needed, because a record may hold records of its own type.
    case record(@Sendable () -> [FieldShape])
    case list(Shape)
    /// A value of that shape or `null`.
    case optional(Shape)

    /// The shape of the records of a type.
    static func record<Record: TemplateRecord>(of type: Record.Type) -> Shape {
        .record { Record.fields.shapes }
    }

    /// The shape of the value where there is one.
    var present: Shape {
        if case .optional(let shape) = self { return shape.present }
        return self
    }

    /// The word for it in messages: `list`.
    var noun: String {
        switch self {
        case .text: "text"
        case .flag: "flag"
        case .html: "HTML"
        case .record: "record"
        case .list: "list"
        case .optional(let shape): shape.noun
        }
    }
}
