import Model

/// Words that stand for somebody, and for whom: `nước này`; for nobody that is named: `một số nước`.
struct Pronoun: Equatable {
    let tokens: Range<Int>
    let entities: [EntityID]
}
