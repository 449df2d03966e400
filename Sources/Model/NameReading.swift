/// One thing that a name may mean, and the rule by which it may.
package struct NameReading: Hashable, Sendable {
    package let entity: EntityID
    package let use: EntityName.Use
    /// The stable name of the rule that allowed the reading, such as `name` or `cue-left`.
    package let rule: String
    /// Whether it holds only if the document names the entity in full elsewhere: `"Johnson"`.
    package let needsFullName: Bool

    package init(entity: EntityID, use: EntityName.Use, rule: String, needsFullName: Bool = false) {
        self.entity = entity
        self.use = use
        self.rule = rule
        self.needsFullName = needsFullName
    }
}
