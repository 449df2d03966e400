/// Words and phrases to look up at a place of a text, without taking the text apart.
///
/// `["tuy nhiên"]` with either case matches at the start of `"Tuy nhiên, Mỹ …"`, and nowhere in `"Tuyên bố"`.
struct WordList: Sendable {
    /// By their first byte, the longest first.
    private let buckets: [[[UInt8]]]

    /// Takes `words` as they are, or also with a capital as first letter.
    init(_ words: [String], orCapitalised: Bool = false) {
        var buckets = [[[UInt8]]](repeating: [], count: 256)
        let forms = orCapitalised ? words.flatMap { [$0, WordList.capitalised($0)] } : words
        for form in forms where !form.isEmpty {
            let bytes = Array(form.utf8)
            buckets[Int(bytes[0])].append(bytes)
        }
        self.buckets = buckets.map { bucket in bucket.sorted { $0.count > $1.count } }
    }

    /// Whether exactly the bytes of `range` are one of the words.
    func contains(_ range: Range<Int>, of text: [UInt8]) -> Bool {
        guard !range.isEmpty else { return false }
        return buckets[Int(text[range.lowerBound])].contains {
            $0.count == range.count && WordList.matches($0, at: range.lowerBound, of: text)
        }
    }

    /// The end of the longest of the words that stands at `start` and ends with a word's end before `limit`.
    func end(at start: Int, of text: [UInt8], before limit: Int) -> Int? {
        guard start < limit else { return nil }
        for word in buckets[Int(text[start])] {
            let end = start + word.count
            if end > limit || !WordList.matches(word, at: start, of: text) { continue }
            if end == limit || !UTF8Reader.isLetterOrDigit(text, at: end) { return end }
        }
        return nil
    }

    static func capitalised(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }
}

private extension WordList {
    static func matches(_ word: [UInt8], at start: Int, of text: [UInt8]) -> Bool {
        for index in word.indices where text[start + index] != word[index] { return false }
        return true
    }
}
