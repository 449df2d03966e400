/// What a template file writes, which decides how its values are escaped.
enum TemplateFormat: Hashable, Sendable {
    case html
    case markdown

    /// Markdown for a name such as `pages/country.md`, HTML for every other.
    init(of name: String) {
        self = name.utf8.suffix(3).elementsEqual(".md".utf8) ? .markdown : .html
    }
}
