/// Words that a text prints as somebody's own.
package struct Quotation: Hashable, Sendable {
    /// Without the quotation marks.
    package let span: TextSpan
    /// Who said them; `nil` where the text does not tell.
    package let speaker: EntityID?
    /// The place, in the document's list of attributions, of the one that tells.
    package let attribution: Int?

    package init(span: TextSpan, speaker: EntityID?, attribution: Int?) {
        self.span = span
        self.speaker = speaker
        self.attribution = attribution
    }
}
