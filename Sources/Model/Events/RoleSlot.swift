/// Where in the sentence a role is looked for.
package enum RoleSlot: Hashable, Sendable {
    /// Who does what the trigger says: the nearest party before it that no preposition governs.
    case subject
    /// Who or what is right behind the trigger without a preposition.
    case object
    /// Behind one of these words, in the trigger's clause: `cho` Thổ Nhĩ Kỳ.
    case after([String])
    /// Behind one of these words in a clause that tells what it is for: để cung cấp `cho` Ukraine.
    case purpose([String])
    /// Whose the weapon is, or who makes it: `của` Nga, `do` Nga `chế tạo`.
    case owner
    /// The one state that makes the weapon, by the lexicon.
    case origin
    /// Both parties of `giữa` Nga và Ấn Độ, or a subject of two parties.
    case between
    /// Whoever says what the trigger tells.
    case speaker
    /// The subject of the main clause behind the trigger's: Trong cuộc gặp ông Putin, `ông Erdogan` …
    case main
    /// Any of the right type in the clause, the nearest first.
    case clause
    /// Any of the right type in the sentence, the nearest first.
    case sentence
    /// What the text speaks of: the last one named before.
    case context
}
