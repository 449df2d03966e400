/// The string table: a tree of constant words, put into the templates when they are compiled.
///
/// `.group(["words": .group(["sentences": .text("Các câu")])])` lets a template say `{{words.sentences}}`.
package indirect enum TemplateWords: Hashable, Sendable {
    /// One word or phrase.
    case text(String)
    /// Words under a common name.
    case group([String: TemplateWords])

    /// Whether a section of it is shown.
    var isTruthy: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .group: true
        }
    }
}
