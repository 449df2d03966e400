import Model

/// One claim with those to whom its own words of speech give it, before it is known what it lies within.
struct SpeechStatement: Equatable {
    /// The outermost first; seldom more than one.
    var chain: [Attribution.Source]
    var claim: Range<Int>
    let cue: TextSpan?
    let isDenial: Bool
    let rule: String
    /// Whether the claim stands behind its words of speech.
    let isBehind: Bool
    /// Whether the subject is that of the words of speech before it.
    let sharesSubject: Bool

    init(
        chain: [Attribution.Source], claim: Range<Int>, cue: TextSpan?, rule: String, isDenial: Bool = false,
        isBehind: Bool = true, sharesSubject: Bool = false
    ) {
        self.chain = chain
        self.claim = claim
        self.cue = cue
        self.rule = rule
        self.isDenial = isDenial
        self.isBehind = isBehind
        self.sharesSubject = sharesSubject
    }

    /// Where its words of speech begin, the source among them.
    var start: Int {
        min(chain.map(\.span.start).min() ?? claim.lowerBound, cue?.start ?? Int.max)
    }
}
