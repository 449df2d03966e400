/// One thing that a name may mean, and the rule by which it may.
package struct NameReading: Hashable, Sendable {
    package let entity: EntityID
    package let use: EntityName.Use
    /// The stable name of the rule that allowed the reading, such as `name` or `country-with-cue:after`.
    package let rule: String
    /// Whether it holds only if the document names the entity in full elsewhere: `"Johnson"`.
    package let needsFullName: Bool
    /// Whether a word right beside the name proves it: `"tập đoàn"` Thành Đô, which is also a city.
    package let isProven: Bool
    /// Whether others bear the name, so that one of them whom the document names in full goes first.
    package let isShared: Bool
    /// The words that made the rule allow it; `nil` where the name was enough.
    package let evidence: TextSpan?

    package init(
        entity: EntityID, use: EntityName.Use, rule: String, needsFullName: Bool = false, isProven: Bool = false,
        isShared: Bool = false, evidence: TextSpan? = nil
    ) {
        self.entity = entity
        self.use = use
        self.rule = rule
        self.needsFullName = needsFullName
        self.isProven = isProven
        self.isShared = isShared
        self.evidence = evidence
    }
}
