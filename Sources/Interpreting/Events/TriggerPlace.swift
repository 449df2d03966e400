import Model

/// Where a trigger stands, as the conditions of rules see it.
struct TriggerPlace {
    let tokens: Range<Int>
    /// Where the words before it end, fillers, times and figures left out: `muốn` in “muốn sớm mua”.
    let before: Int
    /// Where the words behind it begin, times and figures left out.
    let behind: Int
    /// The words before it in its clause.
    let clauseBefore: Range<Int>
    /// The words behind it in its clause, across the commas of a list.
    let clauseBehind: Range<Int>
    /// The same across a comma right behind a verb of speech: “cảnh báo, `Ấn Độ sẽ bị trừng phạt`”.
    let saidBehind: Range<Int>
    /// The same with a clause of purpose that tells what is bought or sold: ký hợp đồng `để mua` S-400.
    let dealBehind: Range<Int>

    init(of tokens: Range<Int>, in sentence: SentenceReading) {
        self.tokens = tokens
        before = sentence.marks.skippingFillers(before: tokens.lowerBound)
        var behind = tokens.upperBound
        while behind < sentence.count {
            switch sentence.kind(at: behind) {
            case .time, .value, .quotationMark:
                behind += 1
                continue
            case .word, .mention, .comma, .stop: break
            }
            break
        }
        self.behind = behind
        // "Nga đưa quân tới `để huấn luyện`": a trigger that opens a clause has the words of the one before.
        let opening = sentence.isOpener(tokens.lowerBound) ? max(0, tokens.lowerBound - 1) : tokens.lowerBound
        clauseBefore = sentence.clauseStart(of: opening, acrossCommas: true)..<tokens.lowerBound
        let end = TriggerPlace.clauseEnd(behind: tokens.upperBound, in: sentence)
        clauseBehind = tokens.upperBound..<end
        let isParted = end == tokens.upperBound && end < sentence.count && sentence.kind(at: end) == .comma
        saidBehind = tokens.upperBound..<(isParted ? TriggerPlace.clauseEnd(behind: end + 1, in: sentence) : end)
        dealBehind =
            TriggerPlace.opensTrade(end, in: sentence)
            ? tokens.upperBound..<TriggerPlace.clauseEnd(behind: end + 1, in: sentence) : clauseBehind
    }

    /// Up to the next opener, stop or comma; a comma of a list and the two round a short insertion do not count: “ký hợp
    /// đồng`,` trị giá 5 tỷ USD`,` mua”.
    private static func clauseEnd(behind start: Int, in sentence: SentenceReading) -> Int {
        var last: SentenceNoun?
        var index = start
        while index < sentence.count {
            switch sentence.kind(at: index) {
            case .stop: return index
            case .comma:
                if let end = insertionEnd(behind: index, in: sentence) {
                    index = end
                } else if !sentence.isList(at: index, behind: last) {
                    return index
                }
            case .word:
                if sentence.isOpener(index) { return index }
            case .mention: last = sentence.noun(at: index)
            case .time, .value, .quotationMark: break
            }
            index += 1
        }
        return sentence.count
    }

    /// Whether a word of purpose at `index` tells what is bought or sold: `để mua`.
    private static func opensTrade(_ index: Int, in sentence: SentenceReading) -> Bool {
        guard let mark = sentence.marks.mark(at: index), mark.kinds.contains(.purpose),
            let verb = sentence.marks.mark(at: mark.tokens.upperBound)
        else { return false }
        return !verb.kinds.isDisjoint(with: [.buys, .sells])
    }

    /// The comma that ends an insertion of a time or a figure with few words.
    private static func insertionEnd(behind comma: Int, in sentence: SentenceReading) -> Int? {
        let limit = min(sentence.count, comma + 7)
        guard let end = (comma + 1..<limit).first(where: { sentence.kind(at: $0) == .comma }) else { return nil }
        let holdsFigure = (comma + 1..<end).contains { index in
            switch sentence.kind(at: index) {
            case .time, .value: true
            case .word, .mention, .comma, .stop, .quotationMark: false
            }
        }
        return holdsFigure ? end : nil
    }
}
