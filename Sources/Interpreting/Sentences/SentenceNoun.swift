import Model

/// A name of the sentence, or a pronoun that stands for one, with the word that governs it.
struct SentenceNoun: Equatable {
    /// Who or what it is, the state where somebody acts for one.
    let entities: [EntityID]
    /// The words; `nil` for what is understood.
    let span: TextSpan?
    let token: Int
    /// The tokens of the preposition before it: `cho` Thổ Nhĩ Kỳ.
    let governor: Range<Int>?
    /// Whether it only says whose a thing is: tên lửa S-400 `Nga`.
    let isOwner: Bool
    /// Whether it is a name of the text and no pronoun.
    let isName: Bool

    /// Whether it may act or be acted upon: a state, an organisation, a person.
    var isParty: Bool {
        entities.contains { $0.type == .country || $0.type == .organisation || $0.type == .person }
    }

    var isWeapon: Bool { entities.contains { $0.type == .weapon } }

    var isPlace: Bool { entities.contains { $0.type == .place } }
}
