/// A claim of a text and the chain of those who make it.
///
/// `"TASS dẫn lời Đại sứ Nikolay Kudashev cho biết …"`: the outlet TASS, then the ambassador, then the claim. A link of
/// the chain whom the text does not name has no entity.
package struct Attribution: Hashable, Sendable {
    /// One link of the chain.
    package struct Source: Hashable, Sendable {
        /// `nil` for `"một quan chức giấu tên"`.
        package let entity: EntityID?
        /// The words that name or describe it, or the pronoun that stands for it.
        package let span: TextSpan

        package init(entity: EntityID?, span: TextSpan) {
            self.entity = entity
            self.span = span
        }
    }

    /// From the outermost, most often an outlet, to the one who made the claim.
    package let chain: [Source]
    /// The words that are claimed.
    package let claim: TextSpan
    /// The words of speech: `"cho biết"`; `nil` where only quotation marks tell.
    package let cue: TextSpan?
    /// Whether the claim is what the speaker denies.
    package let isDenial: Bool
    /// The stable name of the rule that decided.
    package let rule: String

    package init(chain: [Source], claim: TextSpan, cue: TextSpan?, isDenial: Bool = false, rule: String) {
        precondition(!chain.isEmpty, "A claim is attributed to somebody")
        self.chain = chain
        self.claim = claim
        self.cue = cue
        self.isDenial = isDenial
        self.rule = rule
    }

    /// Who made the claim: the innermost link of the chain.
    package var speaker: Source { chain[chain.count - 1] }

    /// Those who hand on what the speaker said, from the outermost: TASS before the ambassador.
    package var relays: ArraySlice<Source> { chain.dropLast() }
}
