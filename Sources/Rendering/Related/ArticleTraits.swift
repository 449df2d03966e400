import Model

/// What one article has that others may have too, each thing with its weight there.
struct ArticleTraits: Sendable {
    /// A thing by its number in the index, and how much it counts in the article.
    struct Trait: Hashable, Sendable {
        let thing: Int
        let weight: Int
    }

    /// In the order of their numbers.
    let traits: [Trait]
    /// The sum of the squares of the weights: an article that names everything is close to nothing.
    let length: Int

    init(_ traits: [Trait]) {
        self.traits = traits
        length = traits.reduce(0) { $0 + $1.weight * $1.weight }
    }

    /// What both have, with the products of the weights.
    func shared(with other: ArticleTraits) -> [Trait] {
        var shared: [Trait] = []
        var (left, right) = (0, 0)
        while left < traits.count, right < other.traits.count {
            let (mine, theirs) = (traits[left], other.traits[right])
            if mine.thing == theirs.thing {
                shared.append(Trait(thing: mine.thing, weight: mine.weight * theirs.weight))
            }
            if mine.thing <= theirs.thing { left += 1 }
            if theirs.thing <= mine.thing { right += 1 }
        }
        return shared
    }
}
