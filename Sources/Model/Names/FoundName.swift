/// A name that the lexicon does not hold, found by its shape and the words beside it.
///
/// In `"chuyên gia Song Zhongping"` it is `"Song Zhongping"`, in `"Diễn đàn An ninh Quốc tế Halifax"` all of it. Which
/// entity it means is decided by Resolving, where `"ông Song"` becomes the expert, too.
package struct FoundName: Hashable, Sendable {
    /// How much of the entity's name it is.
    package enum Extent: String, Hashable, Sendable {
        /// All of it: `"Robert Ondrejcsak"`.
        case full
        /// A part of a name that the document gives in full elsewhere: `"Ondrejcsak"`, `"CSIS"`.
        case short
        /// The body of a state without the state: `"Thượng viện"`.
        case stateless
    }

    package let span: TextSpan
    package let type: EntityType
    package let extent: Extent
    /// The rule of `lexicon/names.yml` that found it.
    package let rule: String
    /// The kind of organisation or place by the lexicon's word, such as `think_tank`; else empty.
    package let kind: String
    /// The words beside it that told: the title `"Ngoại trưởng Slovakia"`, the class noun `"tên lửa"`.
    package let evidence: TextSpan?
    /// The state that the title or the name itself names.
    package let country: EntityID?

    package init(
        span: TextSpan, type: EntityType, extent: Extent = .full, rule: String, kind: String = "",
        evidence: TextSpan? = nil, country: EntityID? = nil
    ) {
        self.span = span
        self.type = type
        self.extent = extent
        self.rule = rule
        self.kind = kind
        self.evidence = evidence
        self.country = country
    }
}
