/// What `lexicon/speech.yml` says: the words that say that somebody says something, and those that tell who.
package struct SpeechRules: Hashable, Sendable {
    /// In the order of the file.
    package var rules: [SpeechRule]
    /// Small letters, by what they do in a sentence; a word stands under one kind only.
    package var words: [SpeechWord: [String]]

    package init(rules: [SpeechRule] = [], words: [SpeechWord: [String]] = [:]) {
        self.rules = rules
        self.words = words
    }
}
