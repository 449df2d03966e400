/// What of an event is read differently; what is left out stays as it was read.
package struct EventChange: Hashable, Sendable {
    /// Who fills a role, instead of whoever was read; nobody where the list is empty.
    package struct Role: Hashable, Sendable {
        package let role: EventRole
        package let entities: [EntityID]

        package init(role: EventRole, entities: [EntityID]) {
            self.role = role
            self.entities = entities
        }
    }

    package let type: EventType?
    package let modality: Modality?
    package let date: EDTFDate?
    /// In the order of the roles, each once.
    package let roles: [Role]

    package init(type: EventType? = nil, modality: Modality? = nil, date: EDTFDate? = nil, roles: [Role] = []) {
        self.type = type
        self.modality = modality
        self.date = date
        self.roles = roles
    }
}
