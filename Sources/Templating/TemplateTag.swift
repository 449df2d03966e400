/// One tag of a template: `{{#links}}` is the sigil `section`, the name `links` and where it stands.
struct TemplateTag: Hashable, Sendable {
    /// What the tag does, told by the character after the braces.
    enum Sigil: Hashable, Sendable {
        /// `{{title}}`
        case variable
        /// `{{&body}}`
        case unescaped
        /// `{{{body}}}`
        case triple
        /// `{{#links}}`
        case section
        /// `{{^links}}`
        case inverted
        /// `{{/links}}`
        case close
        /// `{{> facts.html}}`
        case partial
        /// `{{<layout.html}}`
        case parent
        /// `{{$content}}`
        case block
        /// `{{! a remark }}`
        case comment

        /// Whether a tag `{{/name}}` must follow.
        var opens: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            case .variable, .unescaped, .triple, .close, .partial, .comment: false
            }
        }

        /// The word for it in messages: `section`.
        var noun: String {
            switch self {
            case .parent: "parent"
            case .block: "block"
            case .partial: "partial"
            default: "section"
            }
        }
    }

    let sigil: Sigil
    /// The name without white space round it; empty for a comment.
    let name: String
    /// Where `{{` stands.
    let start: Int
    /// Where the text after `}}` starts.
    let end: Int
}
