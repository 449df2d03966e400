import Model

/// The mentions of a document, asked for by place without walking all of them.
struct OrderedMentions {
    private let mentions: [Mention]

    /// Creates them from `mentions`, which are in order of the text.
    init(_ mentions: [Mention]) {
        self.mentions = mentions
    }

    /// The mention that begins at `offset`.
    func mention(at offset: Int) -> Mention? {
        let index = first(from: offset)
        return index < mentions.count && mentions[index].span.start == offset ? mentions[index] : nil
    }

    /// The mentions before `offset`, the nearest first, as far back as an article's reader remembers.
    func before(_ offset: Int) -> some Sequence<Mention> {
        let end = first(from: offset)
        return mentions[max(0, end - OrderedMentions.memory)..<end].reversed()
    }

    /// The mentions from `offset` to `limit`, the nearest first.
    func between(_ offset: Int, _ limit: Int) -> some Sequence<Mention> {
        mentions[first(from: offset)...].prefix { $0.span.start < limit }
    }
}

private extension OrderedMentions {
    /// In mentions: the longest of 700 articles has 300.
    static let memory = 400

    /// The index of the first mention that begins at `offset` or behind.
    func first(from offset: Int) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].span.start >= offset { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
