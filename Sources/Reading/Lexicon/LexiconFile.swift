/// A file of the lexicon: the built-in one, and the keeper's own of the same name where there is one.
struct LexiconFile: Sendable {
    /// `lexicon/context.yml`.
    let path: String
    let bytes: [UInt8]
    /// `own-lexicon/context.yml`.
    let own: SourceText?
}
