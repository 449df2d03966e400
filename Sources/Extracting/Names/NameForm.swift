import Model

/// A name of the lexicon made ready for matching.
struct NameForm: Sendable {
    let entity: EntityID
    let use: EntityName.Use
    /// The name as it must be printed; `nil` where any mixture of capitals will do.
    let printed: [UInt8]?
    /// The rule that decides, for an ambiguous name.
    let rule: Int?
    /// The describing word, in small letters, with which the lexicon writes the name: `"nhà vua"` of Salman.
    let lead: [UInt8]?
    /// Whether the lexicon writes the name with a hyphen or a space that keys leave out.
    let hasJoint: Bool
}
