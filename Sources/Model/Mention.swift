/// A name in the text and the one entity that it means there.
package struct Mention: Hashable, Comparable, Sendable {
    package let span: TextSpan
    package let entity: EntityID
    /// Whether a city or building stands for its government: `"Ankara đã thanh toán"`.
    package let isMetonym: Bool
    /// The stable name of the rule that decided.
    package let rule: String
    /// The words that made the rule decide so: the `"tại"` of `"tại Ankara"`; `nil` where the name was enough.
    package let evidence: TextSpan?
    /// What else the name could have meant there, in order of the ids.
    package let alternatives: [EntityID]

    package init(
        span: TextSpan, entity: EntityID, isMetonym: Bool, rule: String, evidence: TextSpan? = nil,
        alternatives: [EntityID] = []
    ) {
        self.span = span
        self.entity = entity
        self.isMetonym = isMetonym
        self.rule = rule
        self.evidence = evidence
        self.alternatives = alternatives
    }

    package static func < (lhs: Mention, rhs: Mention) -> Bool {
        lhs.span == rhs.span ? lhs.entity < rhs.entity : lhs.span < rhs.span
    }
}
