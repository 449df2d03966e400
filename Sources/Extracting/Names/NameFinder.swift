import Model

/// Finds the names that begin at a word of a document.
struct NameFinder: Sendable {
    /// Where a stretch of text ends that is spelled like a name, and the number of its key in the dictionary.
    struct End: Equatable {
        let offset: Int
        let key: Int
    }

    let text: [UInt8]
    private let dictionary: NameDictionary
    private let lower: [UInt8]

    /// Creates a finder for `text`, whose small letters are `lower`.
    init(dictionary: NameDictionary, text: [UInt8], lower: [UInt8]) {
        self.dictionary = dictionary
        self.text = text
        self.lower = lower
    }

    /// The ends of what is spelled like a name, from `start`, the first byte of a word, to the end of a word at or before
    /// `limit`; the nearest first.
    func ends(from start: Int, limit: Int) -> [End] {
        var ends: [End] = []
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
            guard let key = dictionary.trie.key(at: node) else { continue }
            if endsWord(at: offset, limit: limit) {
                ends.append(End(offset: offset, key: key))
            } else if let end = variantEnd(from: start, to: offset, limit: limit) {
                ends.append(End(offset: end, key: key))
            }
        }
        return ends
    }

    /// The forms of the longest name that begins at `start`, if one is printed there.
    func longestForms(from start: Int, limit: Int) -> [NameForm] {
        for end in ends(from: start, limit: limit).reversed() {
            let forms = forms(from: start, to: end)
            if !forms.isEmpty { return forms }
        }
        return []
    }

    /// The forms that are printed from `start` to `end`.
    func forms(from start: Int, to end: End) -> [NameForm] {
        dictionary.forms(of: end.key).filter { isPrinted($0, in: start..<end.offset) }
    }
}

private extension NameFinder {
    /// Whether the text is printed as the form asks, hyphens apart. A variant's letters behind it are free.
    func isPrinted(_ form: NameForm, in range: Range<Int>) -> Bool {
        guard let printed = form.printed else { return true }
        var offset = range.lowerBound
        var index = 0
        while index < printed.count {
            let skippedName = index > 0 ? NameKey.skip(in: printed, at: index) : 0
            let isInside = offset > range.lowerBound && offset < range.upperBound
            let skippedText = isInside ? NameKey.skip(in: text, at: offset) : 0
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

    func endsWord(at offset: Int, limit: Int) -> Bool {
        guard offset < limit else { return true }
        return !NameKey.isWord(at: offset - 1, in: text) || !NameKey.isWord(at: offset, in: text)
    }

    /// The end of a designation with a variant's letters, which belongs to its family: `"F-35"` in `"F-35A"`,
    /// `"AIM-120"` in `"AIM-120C-5"`.
    func variantEnd(from start: Int, to offset: Int, limit: Int) -> Int? {
        guard NameKey.isDigit(text[offset - 1]), !NameKey.isDigit(text[start]) else { return nil }
        var end = offset
        while end < limit, end < offset + 3, (0x41...0x5A).contains(text[end]) { end += 1 }
        guard end > offset else { return nil }
        if end + 1 < limit, text[end] == UInt8(ascii: "-"), NameKey.isDigit(text[end + 1]) {
            end += 1
            while end < limit, NameKey.isDigit(text[end]) { end += 1 }
        }
        return endsWord(at: end, limit: limit) ? end : nil
    }
}
