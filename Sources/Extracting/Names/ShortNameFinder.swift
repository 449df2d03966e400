import Model

/// Finds the short forms of names that a document found in full: the surname `"Ondrejcsak"`, the acronym `"SFRC"` that
/// stood behind a name in brackets.
struct ShortNameFinder {
    private let index: NameShapeIndex
    private let text: [UInt8]
    private let lower: [UInt8]
    /// The short forms that the document introduces, in the order of their bytes, and what is found under them.
    private let forms: ByteTrie
    private let types: [EntityType]

    init?(_ index: NameShapeIndex, text: [UInt8], lower: [UInt8], names: [NameMatch], found: [FoundName]) {
        self.index = index
        self.text = text
        self.lower = lower
        var forms: [[UInt8]: EntityType] = [:]
        for name in found where name.type == .person && name.extent == .full {
            for surname in ShortNameFinder.surnames(of: text[name.span.range], index) { forms[surname] = .person }
        }
        for name in names where name.readings[0].entity.type == .person {
            let surnames = ShortNameFinder.surnames(of: text[name.span.range], index)
            for surname in surnames where VietnameseSyllable.isOne(surname) { forms[surname] = .person }
        }
        let organisations =
            names.filter { $0.readings[0].entity.type == .organisation }.map(\.span)
            + found.filter { $0.type == .organisation && $0.extent == .full }.map(\.span)
        for span in organisations {
            if let acronym = ShortNameFinder.acronym(behind: span, in: text) { forms[acronym] = .organisation }
        }
        if forms.isEmpty { return nil }
        let keys = forms.keys.sorted { $0.lexicographicallyPrecedes($1) }
        self.forms = ByteTrie(sortedKeys: keys)
        types = keys.compactMap { forms[$0] }
    }

    /// The short names in `sentence` outside the spans `taken`, which are in order.
    func names(
        in sentence: TextSpan, startingAt starts: WordStartWalk, outside taken: ArraySlice<TextSpan>
    ) -> [FoundName] {
        var starts = starts
        var names: [FoundName] = []
        let surroundings = Surroundings(lower: lower, sentence: sentence)
        let words = NameWordReader(text: text, limit: sentence.end, particles: index.particles)
        var taken = taken
        while let (offset, _) = starts.step() {
            while let first = taken.first, first.end <= offset { taken.removeFirst() }
            if let first = taken.first, first.start <= offset {
                starts.skip(to: first.end)
                continue
            }
            guard !isJoined(offset, from: sentence.start), let word = words.word(at: offset) else { continue }
            if word.kind != .small, let type = type(of: word), stands(word, for: type, in: surroundings, words) {
                names.append(
                    FoundName(
                        span: TextSpan(word.range), type: type, extent: .short,
                        rule: type == .person ? "surname-found" : "acronym-found"))
            }
            // What a word holds is none: "O ' Donnell".
            starts.skip(to: word.range.upperBound)
        }
        return names
    }
}

private extension ShortNameFinder {
    /// A foreign person is called by the last word of the name, an East Asian by the first: `"Song"` Zhongping.
    static func surnames(of name: ArraySlice<UInt8>, _ index: NameShapeIndex) -> [[UInt8]] {
        let words = name.split(separator: UInt8(ascii: " "))
        guard words.count > 1, let first = words.first, let last = words.last else { return [] }
        var surnames = last.count > 2 ? [Array(last)] : []
        if index.latinSurnames.contains(first) || index.surnames.contains(first) { surnames.append(Array(first)) }
        return surnames
    }

    /// `"Ủy ban Đối ngoại Thượng viện Mỹ (SFRC)"`.
    static func acronym(behind span: TextSpan, in text: [UInt8]) -> [UInt8]? {
        let start = span.end + 2
        guard start < text.count, text[span.end] == 0x20, text[span.end + 1] == UInt8(ascii: "(") else { return nil }
        var end = start
        while end < text.count, (0x41...0x5A).contains(text[end]) || NameKey.isDigit(text[end]) || text[end] == 0x2D {
            end += 1
        }
        guard (2...9).contains(end - start), end < text.count, text[end] == UInt8(ascii: ")") else { return nil }
        return Array(text[start..<end])
    }

    /// Whether a hyphen or an apostrophe joins the letters at `offset` to a word before: the `"un"` of `"Jong-un"`.
    func isJoined(_ offset: Int, from start: Int) -> Bool {
        guard offset > start + 1 else { return false }
        let length =
            switch text[offset - 1] {
            case UInt8(ascii: "-"), UInt8(ascii: "'"): 1
            case 0x99 where offset > start + 3 && text[offset - 3] == 0xE2 && text[offset - 2] == 0x80: 3
            default: 0
            }
        return length > 0 && NameKey.isWord(at: offset - length - 1, in: text)
    }

    /// What is found under a word that a short form is printed like.
    func type(of word: NameWord) -> EntityType? {
        var node = forms.root
        for offset in word.range {
            guard let next = forms.step(from: node, with: text[offset]) else { return nil }
            node = next
        }
        return forms.key(at: node).map { types[$0] }
    }

    /// Whether the word is the short name there. One that is spelled like a Vietnamese word needs a title before it or a
    /// word of speech behind: `"Song nói"`.
    func stands(
        _ word: NameWord, for type: EntityType, in surroundings: Surroundings, _ words: NameWordReader
    ) -> Bool {
        if type == .organisation { return word.kind == .capitals || word.kind == .designation }
        if let next = words.word(after: word), next.kind == .foreign { return false }
        if word.kind == .foreign || word.kind == .initial { return true }
        return index.titles.longest(before: word.range.lowerBound, in: surroundings) != nil
            || index.latinSurnames.contains(text[word.range])
                && index.speaking.stands(behind: word.range.upperBound, in: surroundings)
    }
}
