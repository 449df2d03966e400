import Model

/// Finds the articles that belong together, and why.
///
/// Every article has things that others may have too: the deals and events that it tells of, the entities that it names.
/// A thing counts by its rarity, the binary logarithm of “one article in so many”: a name in most articles counts nothing,
/// one in a thousandth of them 9; a deal four times as much, an event three times, an entity that takes part in an event
/// of the article twice. Two articles are as close as the products of the weights of what they share
/// add up to, measured against all that the other one has, so that a long digest is not close to everything.
///
/// No article is compared with all others: under each thing stand the articles that have it, the newest first, and of a
/// long list only those next to the article are looked at.
struct RelatedIndex: Sendable {
    /// An article that belongs to another, and what both have, the weightiest first.
    struct Related: Hashable, Sendable {
        let document: Int
        let shared: [SharedThing]
    }

    /// So many articles are named.
    private static let shown = 5
    /// So many articles before and behind an article are looked at in the list of one thing.
    private static let reach = 24
    /// So many of those who share most are measured exactly.
    private static let measured = 40

    private let things: [SharedThing]
    /// For each thing, the articles that have it, the newest first.
    private let holders: [[Int32]]
    /// By the indices of the documents.
    private let traits: [ArticleTraits]
    private let ranks: [Int]
    private let averageLength: Int

    /// `ranks` tells the place of each document among all, the newest first.
    init(_ archive: Archive, deals: DealIndex, order: [Int], ranks: [Int]) {
        let drafts = RelatedIndex.drafts(archive, deals)
        var numbers: [SharedThing: Int] = [:]
        var things: [SharedThing] = []
        var holders: [[Int32]] = []
        for document in order {
            for thing in drafts[document].keys.sorted() {
                let number = numbers[thing] ?? things.count
                if number == things.count {
                    numbers[thing] = number
                    things.append(thing)
                    holders.append([])
                }
                holders[number].append(Int32(document))
            }
        }
        traits = drafts.map { draft in
            let traits = draft.compactMap { thing, factor in
                numbers[thing].map { number in
                    let rarity = RelatedIndex.rarity(holders[number].count, of: order.count)
                    // A deal that all articles tell of is still what they tell of.
                    return ArticleTraits.Trait(thing: number, weight: factor * (thing.isMatter ? rarity + 1 : rarity))
                }
            }
            return ArticleTraits(traits.filter { $0.weight > 0 }.sorted { $0.thing < $1.thing })
        }
        self.things = things
        self.holders = holders
        self.ranks = ranks
        averageLength = traits.reduce(0) { $0 + $1.length } / max(1, traits.count)
    }

    /// The articles that belong to `document`, the closest first; those that tell of the same deal or event come before
    /// those that only name the same.
    func related(to document: Int) -> [Related] {
        let candidates = neighbours(of: document).map { Candidate($0, of: document, in: self) }
        return candidates.filter { $0.isMatter || $0.weight >= leastWeight }
            .sorted { isCloser($0, $1, to: document) }
            .prefix(RelatedIndex.shown)
            .map { Related(document: $0.document, shared: $0.shared.map { things[$0.thing] }) }
    }
}

private extension RelatedIndex {
    struct Candidate {
        let document: Int
        /// The weightiest first.
        let shared: [ArticleTraits.Trait]
        let weight: Int
        let length: Int
        let isMatter: Bool

        init(_ document: Int, of other: Int, in index: RelatedIndex) {
            self.document = document
            let shared = index.traits[other].shared(with: index.traits[document])
            self.shared = shared.sorted { $0.weight == $1.weight ? $0.thing < $1.thing : $0.weight > $1.weight }
            weight = shared.reduce(0) { $0 + $1.weight }
            length = index.traits[document].length + index.averageLength
            isMatter = shared.contains { index.things[$0.thing].isMatter }
        }
    }

    /// What an article has, with the factors by which it counts.
    static func drafts(_ archive: Archive, _ deals: DealIndex) -> [[SharedThing: Int]] {
        var drafts = archive.documents.map { interpreted in
            var draft: [SharedThing: Int] = [:]
            for mention in interpreted.mentions { draft[.entity(mention.entity)] = 1 }
            for argument in interpreted.events.flatMap(\.arguments) { draft[.entity(argument.entity)] = 2 }
            return draft
        }
        for (place, event) in archive.events.enumerated() where event.evidence.count > 1 {
            for telling in event.tellings { drafts[telling.document][.event(place)] = 3 }
        }
        for (document, places) in deals.byDocument {
            for place in places { drafts[document][.deal(place)] = 4 }
        }
        return drafts
    }

    /// How rare it is that `count` of `all` articles have something: 0 for more than half of them, 9 for a thousandth.
    static func rarity(_ count: Int, of all: Int) -> Int {
        Int.bitWidth - 1 - max(1, all / max(1, count)).leadingZeroBitCount
    }

    /// Articles that share no matter must share as much as a name that only these two have, nearly.
    var leastWeight: Int {
        let rarest = max(1, RelatedIndex.rarity(2, of: ranks.count))
        return rarest * rarest
    }

    /// Those who share most with `document`, as far as the ends of the lists tell that are looked at.
    func neighbours(of document: Int) -> [Int] {
        var sums: [Int: Int] = [:]
        for trait in traits[document].traits {
            for other in near(document, in: holders[trait.thing]) {
                sums[Int(other), default: 0] += trait.weight * trait.weight
            }
        }
        sums[document] = nil
        return sums.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
            .prefix(RelatedIndex.measured).map(\.key)
    }

    /// The part of `list` around `document`.
    func near(_ document: Int, in list: [Int32]) -> ArraySlice<Int32> {
        guard list.count > 2 * RelatedIndex.reach else { return list[...] }
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if ranks[Int(list[middle])] < ranks[document] { low = middle + 1 } else { high = middle }
        }
        return list[max(0, low - RelatedIndex.reach)..<min(list.count, low + RelatedIndex.reach + 1)]
    }

    func isCloser(_ lhs: Candidate, _ rhs: Candidate, to document: Int) -> Bool {
        if lhs.isMatter != rhs.isMatter { return lhs.isMatter }
        // weight² / length without fractions; the products stay far below the limits of Int.
        let (left, right) = (lhs.weight * lhs.weight * rhs.length, rhs.weight * rhs.weight * lhs.length)
        if left != right { return left > right }
        let far = { abs(ranks[$0] - ranks[document]) }
        let (before, behind) = (far(lhs.document), far(rhs.document))
        return before == behind ? lhs.document < rhs.document : before < behind
    }
}
