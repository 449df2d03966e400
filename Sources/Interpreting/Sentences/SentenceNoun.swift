import Model

/// A name of the sentence, or words that stand for somebody, with the word that governs it.
struct SentenceNoun: Equatable {
    /// Who or what it is, the state where somebody acts for one; none for `một số nước`, and none for the newspaper that
    /// tells the news.
    let entities: [EntityID]
    /// What the name itself means: Điện Kremlin, not its state.
    let named: EntityID?
    let span: TextSpan
    let token: Int
    /// Its tokens with the titles, counts and other names before it: `36 tiêm kích` Rafale, `Tổng thống Mỹ` Joe Biden.
    let phrase: Range<Int>
    /// The preposition before it: `cho` Thổ Nhĩ Kỳ.
    let governor: ClauseMark?
    /// Whether it only says whose a thing is: tên lửa S-400 `Nga`.
    let isOwner: Bool
    /// Whether it is a name of the text and no pronoun.
    let isName: Bool

    /// Whether it may act or be acted upon: a state, an organisation, a person, or somebody without a name.
    var isParty: Bool {
        isUnnamed || entities.contains { $0.type == .country || $0.type == .organisation || $0.type == .person }
    }

    /// Whether it is somebody without a name: `một số nước`.
    var isUnnamed: Bool { entities.isEmpty && !isName }

    var isWeapon: Bool { entities.contains { $0.type == .weapon } }

    /// Whether it is only compared, replaced or fitted: thay cho `Patriot`.
    var isAside: Bool { governor?.kinds.contains(.aside) ?? false }

    var state: EntityID? { entities.first.flatMap { $0.type == .country ? $0 : nil } }
}
