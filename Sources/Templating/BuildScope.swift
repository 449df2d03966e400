/// Where the builder is: in which file, inside which contexts, with which blocks to fill.
struct BuildScope: Sendable {
    /// A block that fills a place, with the scope in which it was written.
    struct Argument: Sendable {
        let block: TemplateBlock
        let template: ParsedTemplate
        /// The blocks that could be filled where it was written; it can't fill itself.
        let arguments: [String: Argument]
    }

    var template: ParsedTemplate
    var contexts: ContextStack
    var margin = Margin()
    /// What fills the blocks of this template and of what it includes; the outermost wins.
    var arguments: [String: Argument] = [:]
    /// The names of the files on the way here, each including the next.
    var inclusions: [String]
}
