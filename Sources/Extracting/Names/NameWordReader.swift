import Model

/// Reads the words of a text one by one, from wherever a name may begin.
struct NameWordReader: Sendable {
    let text: [UInt8]
    /// The end of the sentence.
    var limit: Int
    let particles: ByteTrie

    /// The word that begins at `start`; `nil` where none does.
    func word(at start: Int) -> NameWord? {
        guard start < limit, NameKey.isWord(at: start, in: text) else { return nil }
        if let initials = initials(from: start) {
            return NameWord(range: start..<initials, kind: .initial, isASCII: true)
        }
        var end = start
        var hasDigit = false
        while end < limit {
            if NameKey.isDigit(text[end]) {
                hasDigit = true
            } else if !NameKey.isLetter(at: end, in: text), !isJoint(at: end) {
                break
            }
            end += 1
        }
        end = apostropheEnd(from: start, to: saintEnd(from: start, to: end))
        let range = start..<end
        let isASCII = text[range].allSatisfy { $0 < 0x80 }
        return NameWord(range: range, kind: hasDigit ? .designation : kind(of: range), isASCII: isASCII)
    }

    /// The word behind `word`, where only a space parts them.
    func word(after word: NameWord) -> NameWord? {
        let gap = word.range.upperBound
        guard gap + 1 < limit, text[gap] == 0x20 else { return nil }
        return self.word(at: gap + 1)
    }

    /// Whether a small word may stand inside a person's name: `"bin"`.
    func isParticle(_ word: NameWord) -> Bool {
        word.kind == .small && particles.contains(text[word.range])
    }
}

private extension NameWordReader {
    /// Whether a hyphen or an apostrophe holds two letters or digits together: `"Jong-un"`, `"O'Brien"`, `"S-400"`.
    func isJoint(at offset: Int) -> Bool {
        guard offset + 1 < limit else { return false }
        switch text[offset] {
        case UInt8(ascii: "-"), UInt8(ascii: "'"):
            return NameKey.isWord(at: offset + 1, in: text)
        case 0xE2 where offset + 3 < limit && text[offset + 1] == 0x80 && text[offset + 2] == 0x99:
            return NameKey.isWord(at: offset + 3, in: text)
        case 0x80:
            return text[offset - 1] == 0xE2 && text[offset + 1] == 0x99
        case 0x99:
            return text[offset - 1] == 0x80 && text[offset - 2] == 0xE2
        default: return false
        }
    }

    /// The end of initials such as `"R."` or `"H.W."`; a full stop at the end of the sentence is its own.
    func initials(from start: Int) -> Int? {
        var end = start
        while end + 2 < limit, (0x41...0x5A).contains(text[end]), text[end + 1] == UInt8(ascii: ".") { end += 2 }
        return end > start && (end == limit || text[end] == 0x20) ? end : nil
    }

    /// Some newspapers print `"O ' Donnell"` and `"People ' s Daily"`.
    func apostropheEnd(from start: Int, to end: Int) -> Int {
        guard end + 3 < limit, text[end] == 0x20, text[end + 1] == UInt8(ascii: "'"), text[end + 2] == 0x20,
            (0x41...0x5A).contains(text[start])
        else { return end }
        if text[end + 3] == UInt8(ascii: "s"), end + 4 == limit || text[end + 4] == 0x20 { return end + 4 }
        guard end == start + 1, (0x41...0x5A).contains(text[end + 3]) else { return end }
        let rest = text[(end + 3)..<limit]
        return rest.indices.first { !NameKey.isLetter(at: $0, in: text) } ?? limit
    }

    /// The end of `"St."` with its full stop, before a name: `"St. Petersburg"`.
    func saintEnd(from start: Int, to end: Int) -> Int {
        guard end == start + 2, text[start] == UInt8(ascii: "S"), text[start + 1] == UInt8(ascii: "t"), end + 2 < limit,
            text[end] == UInt8(ascii: "."), text[end + 1] == 0x20, (0x41...0x5A).contains(text[end + 2])
        else { return end }
        return end + 1
    }

    func kind(of range: Range<Int>) -> NameWord.Kind {
        let first = LetterCase.scalar(in: text, at: range.lowerBound)
        guard LetterCase.isUpper(first) else { return opensWithParticle(range) ? .foreign : .small }
        let width = first < 0x80 ? 1 : first < 0x800 ? 2 : 3
        let rest = text[range].dropFirst(width)
        if rest.isEmpty { return .initial }
        if isAllCapitals(range) { return .capitals }
        return VietnameseSyllable.isOne(text[range]) ? .syllable : .foreign
    }

    /// `"al-Assad"`, `"el-Sisi"`, `"d'Estaing"`.
    func opensWithParticle(_ range: Range<Int>) -> Bool {
        guard let joint = text[range].firstIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }),
            joint + 1 < range.upperBound, particles.contains(text[range.lowerBound..<joint])
        else { return false }
        return LetterCase.isUpper(LetterCase.scalar(in: text, at: joint + 1))
    }

    func isAllCapitals(_ range: Range<Int>) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let scalar = LetterCase.scalar(in: text, at: offset)
            if scalar >= 0x61, !LetterCase.isUpper(scalar), scalar < 0x2000 || scalar > 0x206F { return false }
            offset += scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : 3
        }
        return true
    }
}
