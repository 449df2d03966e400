import Model

/// What is known of a document when it is asked who speaks in it.
struct SpeechSource {
    let document: Document
    /// The document's text in small letters.
    let lower: [UInt8]
    /// In order of the text.
    let mentions: [Mention]
    let marks: SpeechMarks
}
