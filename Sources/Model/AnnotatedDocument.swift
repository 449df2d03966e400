/// A document with what was found in it, as written and not yet decided.
package struct AnnotatedDocument: Hashable, Sendable {
    package let document: Document
    /// In order of the text; no two overlap.
    package let names: [NameMatch]
    /// In order of the text; no two overlap.
    package let times: [TimeExpression]
    /// In order of the text; no two overlap.
    package let values: [ValueMention]
    package let speech: SpeechMarks

    package init(
        document: Document, names: [NameMatch], times: [TimeExpression] = [], values: [ValueMention] = [],
        speech: SpeechMarks = SpeechMarks()
    ) {
        self.document = document
        self.names = names
        self.times = times
        self.values = values
        self.speech = speech
    }
}
