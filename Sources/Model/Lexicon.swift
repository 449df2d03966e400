/// What the archive knows before it reads: the entities, their printed names, and the words by which names, times,
/// figures and speech are told.
package struct Lexicon: Sendable {
    package let entities: [EntityID: Entity]
    /// In the order of the lexicon's files and rows.
    package let names: [EntityName]
    package let context: NameContext
    package let sentences: SentenceRules
    package var numbers = NumberRules()
    package var speech = SpeechRules()
    /// How names look that it does not hold.
    package var shapes = NameShapes()
    package var times = TimeRules()
    package var dating = DatingRules()
    /// In the order of `anchors.csv`.
    package var anchors: [Anchor] = []
    /// The words by which the clauses of a sentence are told.
    package var clauses = ClauseWords()
    /// The rules by which events are read, in the order in which they are tried.
    package var events: [EventRule] = []
    /// The words by which events become deals.
    package var deals = DealRules()

    package init(
        entities: [EntityID: Entity], names: [EntityName], context: NameContext,
        sentences: SentenceRules = SentenceRules()
    ) {
        self.entities = entities
        self.names = names
        self.context = context
        self.sentences = sentences
    }
}
