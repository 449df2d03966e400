import Model

/// The words of a title in the making, and where they can be cut.
struct TitleWords {
    let bytes: [UInt8]
    /// The offsets of the spaces that stand outside quotation marks and brackets.
    let borders: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        borders = TitleWords.borders(of: bytes)
    }

    /// The number of characters, as Unicode scalars.
    var count: Int { characters(before: bytes.count) }

    func characters(before end: Int) -> Int { bytes[..<end].count { $0 & 0xC0 != 0x80 } }

    func isComma(at border: Int) -> Bool { border > 0 && bytes[border - 1] == UInt8(ascii: ",") }

    /// The borders at which a clause ends: behind a comma, before a dash, before one of `words`.
    func clauseBorders(_ words: WordList) -> [Int] {
        var clauses: [Int] = []
        var wordEnd = 0
        for border in borders where border > 0 && border + 1 < bytes.count {
            let dash = Punctuation.dashLength(bytes, at: border + 1)
            if let end = words.end(at: border + 1, of: bytes, before: bytes.count) {
                // "sau khi" ends a clause before "sau", not before "khi".
                if border > wordEnd { clauses.append(border) }
                wordEnd = max(wordEnd, end)
            } else if bytes[border - 1] == UInt8(ascii: ",") || bytes[border - 1] == UInt8(ascii: ";") {
                clauses.append(border)
            } else if dash > 0, border + 1 + dash < bytes.count, bytes[border + 1 + dash] == 0x20 {
                clauses.append(border)
            }
        }
        return clauses
    }

    /// The last end of a word, quoted or not, that leaves room for `…` among `limit` characters.
    func wordEnd(before limit: Int) -> Int {
        var end = 0
        var characters = 0
        var lastSpace: Int?
        while end < bytes.count {
            if bytes[end] & 0xC0 != 0x80 { characters += 1 }
            if characters >= limit { break }
            if bytes[end] == 0x20 { lastSpace = end }
            end += 1
        }
        return lastSpace ?? end
    }

    /// The last end of a word up to `end` at which nothing hangs: neither a name goes on behind it, as in
    /// `"Tây | Bắc"`, nor does the word before ask for another, as `"của"` does.
    func firmEnd(before end: Int, hanging: WordList) -> Int {
        var end = end
        while end > 0, end < bytes.count, bytes[end] == 0x20 {
            let start = bytes[..<end].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
            let splitsName = isCapital(at: start) && isCapital(at: end + 1)
            guard start > 0, splitsName || hanging.contains(start..<end, of: bytes) else { break }
            end = start - 1
        }
        return end
    }

    func prefix(_ end: Int) -> TitleWords { TitleWords(Array(bytes[..<end])) }

    /// The words behind `border`, which now open the title.
    func suffix(from border: Int) -> TitleWords {
        let rest = String(decoding: bytes[(border + 1)...], as: UTF8.self)
        return TitleWords(Array((rest.prefix(1).uppercased() + rest.dropFirst()).utf8))
    }

    /// The title that these words make: without marks at its end, and with quotation marks and brackets in pairs.
    func title(isCut: Bool) -> String {
        var end = bytes.count
        while end > 0 {
            let start = UTF8Reader.start(before: end, in: bytes)
            let isLoose = " ,;:".utf8.contains(bytes[start]) || isCut && bytes[start] == UInt8(ascii: ".")
            if !isLoose, Punctuation.dashLength(bytes, at: start) == 0 { break }
            end = start
        }
        if end > 1, bytes[end - 1] == UInt8(ascii: "."), bytes[end - 2] != UInt8(ascii: ".") { end -= 1 }
        return MarkPairs.completed(Array(bytes[..<end]), cutMark: isCut ? "…" : "")
    }
}

private extension TitleWords {
    func isCapital(at offset: Int) -> Bool {
        LetterCase.isUpper(LetterCase.scalar(in: bytes, at: offset))
    }

    static func borders(of bytes: [UInt8]) -> [Int] {
        var borders: [Int] = []
        var depth = 0
        var isQuoting = false
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Reader.scalar(bytes, at: index)
            switch scalar {
            case "\"": isQuoting.toggle()
            case "“", "(", "[", "«": depth += 1
            case "”", ")", "]", "»": depth = max(0, depth - 1)
            case " " where depth == 0 && !isQuoting: borders.append(index)
            default: break
            }
            index += length
        }
        return borders
    }
}
