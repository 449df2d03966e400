/// What the archive knows before it reads: the entities, their printed names, the words that decide what an ambiguous
/// name means, and those that divide a text.
package struct Lexicon: Sendable {
    package let entities: [EntityID: Entity]
    /// In the order of the lexicon's files and rows.
    package let names: [EntityName]
    package let context: NameContext
    package let sentences: SentenceRules
    /// The words by which the clauses of a sentence are told.
    package let clauses: ClauseWords
    /// The rules by which events are read, in the order in which they are tried.
    package let events: [EventRule]

    package init(
        entities: [EntityID: Entity], names: [EntityName], context: NameContext,
        sentences: SentenceRules = SentenceRules(), clauses: ClauseWords = ClauseWords(), events: [EventRule] = []
    ) {
        self.entities = entities
        self.names = names
        self.context = context
        self.sentences = sentences
        self.clauses = clauses
        self.events = events
    }
}
