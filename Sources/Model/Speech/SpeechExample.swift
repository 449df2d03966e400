/// A text of the lexicon and the claims that are read in it.
///
/// A claim is written with those who make it before a colon, the outermost first: `"TASS > Dmitry Peskov: Nga đã giao
/// S-400"`. Who has no name is `?`; what is denied follows `"denies:"`. A text without claims is a counter-example.
package struct SpeechExample: Hashable, Sendable {
    package let text: String
    /// In the order of the text; of two claims that begin together, the longer first.
    package let claims: [String]
    package let position: SourcePosition

    package init(text: String, claims: [String], position: SourcePosition) {
        self.text = text
        self.claims = claims
        self.position = position
    }
}
