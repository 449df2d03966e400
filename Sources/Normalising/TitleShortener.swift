import Model

/// Makes a title of at most 90 characters from the first sentence of an article.
///
/// 1. What the newspaper prints before its first sentence goes: `"(Dân trí) - "`, `"TTO - "`; so does the full stop.
/// 2. While the rest is too long, parts that only lead in go, up to their comma: `"Theo Interfax, "`.
/// 3. It ends at the last comma, dash or clause word before the limit that leaves 30 characters.
/// 4. Else it ends between two words, with `…`, but neither within a name nor with a word that asks for another:
///    `"của"`. Quotation marks and brackets come in pairs afterwards.
struct TitleShortener: Sendable {
    private let bylines: WordList
    private let leadIns: WordList
    private let clauseWords: WordList
    private let hangingWords: WordList

    init(_ rules: SentenceRules) {
        bylines = WordList(rules.bylines)
        leadIns = WordList(rules.leadIns, orCapitalised: true)
        clauseWords = WordList(rules.clauseWords)
        hangingWords = WordList(rules.hangingWords)
    }

    func shortened(_ sentence: String) -> String {
        var words = TitleWords(withoutByline(Array(sentence.utf8)))
        while words.count > TitleShortener.longest, let rest = withoutLeadIn(words) { words = rest }
        if words.count <= TitleShortener.longest { return words.title(isCut: false) }
        if let clause = clause(of: words) { return clause.title(isCut: false) }
        let end = words.wordEnd(before: TitleShortener.longest)
        let firm = words.firmEnd(before: end, hanging: hangingWords)
        let isEnough = words.characters(before: firm) >= TitleShortener.shortest
        return words.prefix(isEnough ? firm : end).title(isCut: true)
    }
}

private extension TitleShortener {
    static let longest = 90
    static let shortest = 30
    /// "(Báo Quân đội nhân dân) - "
    static let longestByline = 48

    func withoutByline(_ bytes: [UInt8]) -> [UInt8] {
        var end = bylines.end(at: 0, of: bytes, before: bytes.count)
        if bytes.first == UInt8(ascii: "("), let close = bytes.prefix(Self.longestByline).firstIndex(of: 0x29) {
            end = close + 1
        }
        guard var index = end else { return bytes }
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        let dash = index < bytes.count ? Punctuation.dashLength(bytes, at: index) : 0
        if dash == 0 { return bytes }
        index += dash
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        return index < bytes.count ? Array(bytes[index...]) : bytes
    }

    /// The words without the part up to their first comma, if it only leads in and enough is left.
    func withoutLeadIn(_ words: TitleWords) -> TitleWords? {
        guard leadIns.end(at: 0, of: words.bytes, before: words.bytes.count) != nil,
            let comma = words.borders.first(where: { words.isComma(at: $0) })
        else { return nil }
        let rest = words.suffix(from: comma)
        return rest.count >= Self.shortest ? rest : nil
    }

    func clause(of words: TitleWords) -> TitleWords? {
        let borders = words.clauseBorders(clauseWords)
        let early = borders.first { words.characters(before: $0) < Self.shortest && words.isComma(at: $0) }
        // "Bầy UAV, được mô tả như đàn sứa, …": the second comma ends what the first began, not the clause.
        let closing = early.flatMap { early in borders.first { $0 > early && words.isComma(at: $0) } }
        let fitting = borders.last {
            (Self.shortest...Self.longest).contains(words.characters(before: $0)) && $0 != closing
        }
        return fitting.map { words.prefix($0) }
    }
}
