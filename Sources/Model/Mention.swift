/// A name in the text and the one entity that it means there.
package struct Mention: Hashable, Comparable, Sendable {
    package let span: TextSpan
    package let entity: EntityID
    /// Whether a city or building stands for its government: `"Ankara đã thanh toán"`.
    package let isMetonym: Bool
    /// The stable name of the rule that decided.
    package let rule: String

    package init(span: TextSpan, entity: EntityID, isMetonym: Bool, rule: String) {
        self.span = span
        self.entity = entity
        self.isMetonym = isMetonym
        self.rule = rule
    }

    package static func < (lhs: Mention, rhs: Mention) -> Bool {
        lhs.span == rhs.span ? lhs.entity < rhs.entity : lhs.span < rhs.span
    }
}
