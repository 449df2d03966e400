/// A form under which an entity is printed, and what its use asks for.
package struct EntityName: Hashable, Sendable {
    /// What kind of name it is, which decides when it may be read as the entity.
    package enum Use: String, Hashable, Sendable, CaseIterable {
        /// Means the entity wherever it stands: `"Thổ Nhĩ Kỳ"`.
        case plain
        /// Means it only where the words around speak for it: `"Anh"`, `"Kilo"`, `"Johnson"`.
        case inContext
        /// A capital, which stands for the government unless the city is meant: `"Ankara"`.
        case capital
        /// A short form used only in pairs: the `"Thổ"` of `"Nga-Thổ"`.
        case pairShort
        /// A journalists' nickname, which needs the designation near by: `"Rồng lửa"`.
        case nickname
    }

    package let text: String
    package let entity: EntityID
    package let use: Use

    package init(text: String, entity: EntityID, use: Use) {
        self.text = text
        self.entity = entity
        self.use = use
    }
}
