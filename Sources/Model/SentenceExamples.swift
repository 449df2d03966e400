/// What the lexicon's rules about sentences, titles and paragraphs must yield, as `lexicon/sentences.yml` shows it.
package struct SentenceExamples: Hashable, Sendable {
    /// A text and the sentences that it is made of, without the white space at their ends.
    package struct Division: Hashable, Sendable {
        package let text: String
        package let sentences: [String]
        package let position: SourcePosition

        package init(text: String, sentences: [String], position: SourcePosition) {
            self.text = text
            self.sentences = sentences
            self.position = position
        }
    }

    /// The first paragraph of an article without a title, and the title that it gets.
    package struct Title: Hashable, Sendable {
        package let text: String
        package let title: String
        package let position: SourcePosition

        package init(text: String, title: String, position: SourcePosition) {
            self.text = text
            self.title = title
            self.position = position
        }
    }

    /// Two paragraphs, and whether the second goes on from the first.
    package struct Continuation: Hashable, Sendable {
        package let before: String
        package let text: String
        package let continues: Bool
        package let position: SourcePosition

        package init(before: String, text: String, continues: Bool, position: SourcePosition) {
            self.before = before
            self.text = text
            self.continues = continues
            self.position = position
        }
    }

    package var divisions: [Division] = []
    package var titles: [Title] = []
    package var continuations: [Continuation] = []

    package init() {}
}
