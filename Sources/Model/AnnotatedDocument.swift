/// A document with what was found in it, as written and not yet decided.
package struct AnnotatedDocument: Hashable, Sendable {
    package let document: Document
    /// In order of the text; no two overlap.
    package let names: [NameMatch]
    /// Names that the lexicon does not hold, in order of the text; no two overlap, nor does one overlap any of `names`.
    package let foundNames: [FoundName]
    /// In order of the text; no two overlap.
    package let times: [TimeExpression]
    /// In order of the text; no two overlap.
    package let values: [ValueMention]
    package let speech: SpeechMarks

    package init(
        document: Document, names: [NameMatch], foundNames: [FoundName] = [], times: [TimeExpression] = [],
        values: [ValueMention] = [],
        speech: SpeechMarks = SpeechMarks()
    ) {
        self.document = document
        self.names = names
        self.foundNames = foundNames
        self.times = times
        self.values = values
        self.speech = speech
    }
}
