import Model

extension EventArgument {
    /// Whether it fills a role that `rule` needs; where that leaves the sides open, a participant may have got one.
    func fills(_ needed: EventRole, of rule: EventRule) -> Bool {
        role == needed || needed == .participant && rule.leavesSidesOpen && [.supplier, .recipient].contains(role)
    }

    /// The same party on one side of a deal.
    func on(_ side: EventRole) -> EventArgument {
        role == side ? self : EventArgument(role: side, entity: entity, span: span, rule: rule)
    }
}
