/// Everything that the archive holds about one entity.
package struct Dossier: Hashable, Sendable {
    /// A form in which the entity is printed, how often, and in which years.
    package struct PrintedName: Hashable, Sendable {
        package let text: String
        package let count: Int
        /// The years in which articles that print it were published, as far as they are known.
        package let firstYear: Int?
        package let lastYear: Int?

        package init(text: String, count: Int, firstYear: Int? = nil, lastYear: Int? = nil) {
            self.text = text
            self.count = count
            self.firstYear = firstYear
            self.lastYear = lastYear
        }
    }

    /// The sentences of one document that mention the entity.
    package struct Appearance: Hashable, Sendable {
        /// The index of the document in the archive.
        package let document: Int
        /// In order of the text.
        package let sentences: [SentenceReference]

        package init(document: Int, sentences: [SentenceReference]) {
            self.document = document
            self.sentences = sentences
        }
    }

    /// Another entity and the number of sentences that mention both.
    package struct Companion: Hashable, Sendable {
        package let entity: EntityID
        package let sentences: Int

        package init(entity: EntityID, sentences: Int) {
            self.entity = entity
            self.sentences = sentences
        }
    }

    /// Something that the entity said, as one document reports it.
    package struct Statement: Hashable, Sendable {
        /// The index of the document in the archive.
        package let document: Int
        /// A quotation without its marks, or a claim in the newspaper's words.
        package let words: TextSpan
        /// Whether they stand between quotation marks.
        package let isQuotation: Bool
        /// The place, in the document's list of attributions, of the one that tells who said it through whom.
        package let attribution: Int?

        package init(document: Int, words: TextSpan, isQuotation: Bool, attribution: Int?) {
            self.document = document
            self.words = words
            self.isQuotation = isQuotation
            self.attribution = attribution
        }
    }

    /// One whose words the entity, most often an outlet, passes on, and how many claims: `"TASS dẫn lời ông Peskov"`.
    package struct RelayedSpeaker: Hashable, Sendable {
        package let entity: EntityID
        package let claims: Int

        package init(entity: EntityID, claims: Int) {
            self.entity = entity
            self.claims = claims
        }
    }

    package let entity: Entity
    /// The most frequent first.
    package let printedNames: [PrintedName]
    /// In order of the documents.
    package let appearances: [Appearance]
    /// The most frequent first.
    package let companions: [Companion]
    /// In order of the documents and of their text.
    package let statements: [Statement]
    /// Those most often passed on first.
    package let relayed: [RelayedSpeaker]
    /// The places, in the archive, of the events in which it takes part, in order.
    package let events: [Int]

    package init(
        entity: Entity, printedNames: [PrintedName], appearances: [Appearance], companions: [Companion],
        statements: [Statement] = [], relayed: [RelayedSpeaker] = [], events: [Int] = []
    ) {
        self.entity = entity
        self.printedNames = printedNames
        self.appearances = appearances
        self.companions = companions
        self.statements = statements
        self.relayed = relayed
        self.events = events
    }

    /// The number of times that the entity is named.
    package var mentionCount: Int { printedNames.reduce(0) { $0 + $1.count } }

    /// The number of sentences that name it.
    package var sentenceCount: Int { appearances.reduce(0) { $0 + $1.sentences.count } }
}
