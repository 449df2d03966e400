/// Everything that the archive holds about one entity.
package struct Dossier: Hashable, Sendable {
    /// A form in which the entity is printed, and how often.
    package struct PrintedName: Hashable, Sendable {
        package let text: String
        package let count: Int

        package init(text: String, count: Int) {
            self.text = text
            self.count = count
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

    package let entity: Entity
    /// The most frequent first.
    package let printedNames: [PrintedName]
    /// In order of the documents.
    package let appearances: [Appearance]
    /// The most frequent first.
    package let companions: [Companion]

    package init(
        entity: Entity, printedNames: [PrintedName], appearances: [Appearance], companions: [Companion]
    ) {
        self.entity = entity
        self.printedNames = printedNames
        self.appearances = appearances
        self.companions = companions
    }

    /// The number of times that the entity is named.
    package var mentionCount: Int { printedNames.reduce(0) { $0 + $1.count } }

    /// The number of sentences that name it.
    package var sentenceCount: Int { appearances.reduce(0) { $0 + $1.sentences.count } }
}
