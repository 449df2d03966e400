import Model

/// A name and a value as a keeper wrote them, in front matter, a field file or the settings, and not yet checked.
struct Field: Sendable {
    /// What stands behind the name.
    enum Value: Hashable, Sendable {
        /// The text as written, never a guessed number, date or truth value.
        case text(String)
        /// Nothing, `~` or `null`.
        case absent
        /// An anchor or an alias of YAML.
        case alias
        /// Texts one below the other: `aliases: [a.html, b.html]`.
        case list([String])
        /// Something else than text, in words: `a list`.
        case other(String)
    }

    let name: String
    let namePosition: SourcePosition
    let value: Value
    let valuePosition: SourcePosition
}
