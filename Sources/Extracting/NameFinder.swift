import Model

/// Finds the names that begin at a word of a document.
struct NameFinder {
    /// A stretch of text that is spelled like names of the lexicon.
    struct Find {
        let range: Range<Int>
        let forms: [NameForm]
    }

    private let dictionary: NameDictionary
    private let text: [UInt8]
    private let lower: [UInt8]

    init(dictionary: NameDictionary, text: [UInt8], lower: [UInt8]) {
        self.dictionary = dictionary
        self.text = text
        self.lower = lower
    }

    /// The names that begin at `start`, the first byte of a word, and end at the end of one before `limit`; the longest first.
    func finds(at start: Int, limit: Int) -> [Find] {
        var ends: [(end: Int, key: Int)] = []
        var node = dictionary.trie.root
        var offset = start
        while offset < limit {
            let skipped = offset > start ? NameKey.skip(in: lower, at: offset) : 0
            if skipped > 0 {
                offset += skipped
                continue
            }
            guard let next = dictionary.trie.step(from: node, with: lower[offset]) else { break }
            node = next
            offset += 1
            if let key = dictionary.trie.key(at: node), endsWord(at: offset, limit: limit) {
                ends.append((offset, key))
            } else if let key = dictionary.trie.key(at: node), let end = variantEnd(from: start, to: offset, limit: limit) {
                ends.append((end, key))
            }
        }
        return ends.reversed().compactMap { find(start..<$0.end, key: $0.key) }
    }
}

private extension NameFinder {
    func find(_ range: Range<Int>, key: Int) -> Find? {
        let forms = dictionary.forms(of: key).filter { isPrinted($0, in: range) }
        return forms.isEmpty ? nil : Find(range: range, forms: forms)
    }

    func endsWord(at offset: Int, limit: Int) -> Bool {
        guard offset < limit else { return true }
        return !NameKey.isWordByte(text[offset - 1]) || !NameKey.isWordByte(text[offset]) || isQuote(at: offset)
    }

    /// U+2018 to U+201F, U+2026: punctuation whose first byte looks like a letter's.
    func isQuote(at offset: Int) -> Bool {
        guard offset + 1 < text.count else { return false }
        return text[offset] == 0xE2 && text[offset + 1] == 0x80 || text[offset] == 0xC2
    }

    /// The end of a designation with a variant's letters, which belongs to its family: `"F-35"` in `"F-35A"`.
    func variantEnd(from start: Int, to offset: Int, limit: Int) -> Int? {
        guard NameKey.isDigit(text[offset - 1]), !NameKey.isDigit(text[start]) else { return nil }
        var end = offset
        while end < limit, end < offset + 3, (0x41...0x5A).contains(text[end]) { end += 1 }
        return end > offset && endsWord(at: end, limit: limit) ? end : nil
    }

    /// Whether the text is printed as the form asks, hyphens apart. A variant's letters behind it are free.
    func isPrinted(_ form: NameForm, in range: Range<Int>) -> Bool {
        guard let printed = form.printed else { return true }
        var offset = range.lowerBound
        var index = 0
        while index < printed.count {
            let skippedName = index > 0 ? NameKey.skip(in: printed, at: index) : 0
            let skippedText = offset > range.lowerBound && offset < range.upperBound ? NameKey.skip(in: text, at: offset) : 0
            if skippedName > 0 || skippedText > 0 {
                index += skippedName
                offset += skippedText
            } else {
                guard offset < range.upperBound, text[offset] == printed[index] else { return false }
                index += 1
                offset += 1
            }
        }
        return offset == range.upperBound || form.entity.type == .weapon
    }
}
