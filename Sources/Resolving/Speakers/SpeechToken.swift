import Model

/// A piece of a sentence in which somebody speaks.
struct SpeechToken: Equatable {
    enum Kind: Equatable {
        /// A name, by its place in the document's list of mentions.
        case mention(Int)
        /// A word of speech, by its place in the document's list of cues.
        case cue(Int)
        /// A whole quotation, by its place in the document's list.
        case quotation(Int)
        /// A word that `speech.yml` lists.
        case word(SpeechWord)
        /// Another word, with a capital letter or without.
        case name
        case plain
        case number
        case comma
        case colon
        case dash
        case bracket
    }

    let kind: Kind
    /// For a quotation all of it, even what lies outside the sentence.
    let span: TextSpan

    func `is`(_ word: SpeechWord) -> Bool { kind == .word(word) }

    var isCue: Bool {
        if case .cue = kind { return true }
        return false
    }

    var isQuotation: Bool {
        if case .quotation = kind { return true }
        return false
    }

    /// Whether it parts a sentence.
    var isStop: Bool { kind == .comma || kind == .colon || kind == .dash || kind == .bracket || isQuotation }

    /// Whether it may stand between a subject and its verb, or before a subject, and says nothing of either.
    var isAdverbial: Bool { kind == .number || self.is(.adverb) || self.is(.aspect) }
}
