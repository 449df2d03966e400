import Model

/// Words of a clause that name or describe somebody who may speak.
struct SourcePhrase: Equatable {
    enum Kind: Equatable {
        case person
        case organisation
        case country
        /// An office without a name: `"Ngoại trưởng Nga"`.
        case office
        /// Somebody whom the text does not name: `"một quan chức"`.
        case unnamed
        /// `"ông"`, `"vị này"`.
        case pronoun
        /// `"hãng tin này"`.
        case organisationPronoun
    }

    let kind: Kind
    /// `nil` where nobody is named, or where it must be looked up.
    let entity: EntityID?
    /// For an office, the country that it serves.
    let country: EntityID?
    /// The tokens of the clause.
    let tokens: Range<Int>

    init(_ kind: Kind, entity: EntityID? = nil, country: EntityID? = nil, tokens: Range<Int>) {
        self.kind = kind
        self.entity = entity
        self.country = country
        self.tokens = tokens
    }

    /// The same phrase, begun at an earlier token and without a name: `"quân đội Nga"` is not Russia.
    func widened(from start: Int) -> SourcePhrase {
        SourcePhrase(.unnamed, tokens: start..<tokens.upperBound)
    }
}
