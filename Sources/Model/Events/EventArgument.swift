/// Who or what fills a role of an event.
package struct EventArgument: Hashable, Sendable {
    package let role: EventRole
    /// The state where somebody acts for one: `country/tr` for its minister.
    package let entity: EntityID
    /// The words that say it; `nil` where it is understood from elsewhere.
    package let span: TextSpan?
    /// The rule by which it was found: `subject`, `after cho`, `context`.
    package let rule: String

    package init(role: EventRole, entity: EntityID, span: TextSpan?, rule: String) {
        self.role = role
        self.entity = entity
        self.span = span
        self.rule = rule
    }
}
