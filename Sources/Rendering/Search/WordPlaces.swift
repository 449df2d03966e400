/// In which articles each word stands, and each word with the one behind it.
///
/// Articles are numbered from the newest on, so that what is left out of a long list are the oldest.
struct WordPlaces: Sendable {
    /// So many articles are kept for a key; beyond the last of them any article may hold it.
    static let most = 1000
    /// A word in so few articles needs no pairs: those who look for it with another find it by itself.
    private static let rare = 3

    private var numbers: [String: Int] = [:]
    private var words: [String] = []
    /// For each word, its articles and, for each word behind it, that word and the article, in the order of the articles.
    private var alone: [[Int32]] = []
    private var pairs: [[Pair]] = []

    /// A word that stands behind another, in an article.
    private struct Pair: Hashable {
        let next: Int32
        let article: Int32
    }

    /// Adds the article with the next number.
    mutating func add(_ passages: [[String]], article: Int) {
        var found: Set<Int> = []
        var foundPairs: Set<Int> = []
        for passage in passages {
            var before: Int?
            for word in passage {
                let number = self.number(of: word)
                if found.insert(number).inserted { alone[number].append(Int32(article)) }
                if let before, foundPairs.insert(before << 32 | number).inserted {
                    pairs[before].append(Pair(next: Int32(number), article: Int32(article)))
                }
                before = number
            }
        }
    }

    /// Where each key stands; a word comes before its pairs, but words in no order.
    func forEach(_ body: (SearchKey, [UInt8]) -> Void) {
        for (number, word) in words.enumerated() {
            body(SearchKey(word: word, next: ""), WordPlaces.code(alone[number]))
            let sorted = pairs[number].sorted { ($0.next, $0.article) < ($1.next, $1.article) }
            var start = 0
            while start < sorted.count {
                var end = start
                while end < sorted.count, sorted[end].next == sorted[start].next { end += 1 }
                let next = Int(sorted[start].next)
                if min(alone[number].count, alone[next].count) > WordPlaces.rare {
                    let key = SearchKey(word: word, next: words[next])
                    body(key, WordPlaces.code(sorted[start..<end].map(\.article)))
                }
                start = end
            }
        }
    }
}

private extension WordPlaces {
    /// The articles as `NumberCode` writes them; a `!` at the end says that there are more.
    static func code(_ articles: [Int32]) -> [UInt8] {
        var code: [UInt8] = []
        NumberCode.append(articles.prefix(most).map(Int.init), to: &code)
        if articles.count > most { code.append(UInt8(ascii: "!")) }
        return code
    }

    mutating func number(of word: String) -> Int {
        if let number = numbers[word] { return number }
        let number = words.count
        numbers[word] = number
        words.append(word)
        alone.append([])
        pairs.append([])
        return number
    }
}
