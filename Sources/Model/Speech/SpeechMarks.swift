/// The signs of speech in a document, as written.
package struct SpeechMarks: Hashable, Sendable {
    /// What stands between quotation marks and is more than a name or a single word, without the marks; in order.
    package let quotations: [TextSpan]
    /// In order; no two overlap.
    package let cues: [SpeechCue]

    package init(quotations: [TextSpan] = [], cues: [SpeechCue] = []) {
        self.quotations = quotations
        self.cues = cues
    }
}
