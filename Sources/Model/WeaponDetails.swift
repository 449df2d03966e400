/// What the lexicon says of a weapon system.
package struct WeaponDetails: Hashable, Sendable {
    package let designation: String
    /// The SIPRI register term: `Air defence systems`.
    package let category: String
    package let makers: [EntityID]
    /// The countries that design and build it; who sells it may be another.
    package let origins: [EntityID]
    package let natoNames: [String]
    package let nicknames: [String]
    /// The class nouns that precede the name in print: `"hệ thống tên lửa phòng không"`.
    package let classPhrases: [String]

    package init(
        designation: String, category: String, makers: [EntityID], origins: [EntityID], natoNames: [String],
        nicknames: [String], classPhrases: [String]
    ) {
        self.designation = designation
        self.category = category
        self.makers = makers
        self.origins = origins
        self.natoNames = natoNames
        self.nicknames = nicknames
        self.classPhrases = classPhrases
    }
}
