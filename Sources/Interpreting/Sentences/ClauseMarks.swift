import Model

/// The clause words of one sentence, to be asked by their places; no two overlap.
struct ClauseMarks {
    /// In order of the text.
    let all: [ClauseMark]
    /// The mark that covers each token; -1 where none does.
    private let numbers: [Int]
    private let tokens: SentenceTokens

    init(_ all: [ClauseMark], of tokens: SentenceTokens) {
        self.all = all
        self.tokens = tokens
        var numbers = [Int](repeating: -1, count: tokens.tokens.count)
        for (number, mark) in all.enumerated() {
            for token in mark.tokens { numbers[token] = number }
        }
        self.numbers = numbers
    }

    /// The mark that begins with the token at `index`.
    func mark(at index: Int) -> ClauseMark? {
        guard let mark = mark(covering: index), mark.tokens.lowerBound == index else { return nil }
        return mark
    }

    /// The mark that ends with the token before `index`, quotation marks left out.
    func mark(endingBefore index: Int) -> ClauseMark? {
        var end = index
        while end > 0, tokens.tokens[end - 1].kind == .quotationMark { end -= 1 }
        guard let mark = mark(covering: end - 1), mark.tokens.upperBound == end else { return nil }
        return mark
    }

    func mark(covering index: Int) -> ClauseMark? {
        guard numbers.indices.contains(index), numbers[index] >= 0 else { return nil }
        return all[numbers[index]]
    }

    /// The first token before `index` that neither a filler nor a time or figure is: `đã`, `cũng`, `năm 2015`; with
    /// `cues`, nor a word that says how real the verb is, nor `được`.
    func skippingFillers(before index: Int, cues: Bool = false) -> Int {
        var position = index
        while position > 0 {
            if let mark = mark(endingBefore: position),
                mark.kinds.contains(.filler) || cues && (mark.modality != nil || mark.kinds.contains(.passive))
            {
                position = mark.tokens.lowerBound
                continue
            }
            switch tokens.tokens[position - 1].kind {
            case .time, .value: position -= 1
            case .word, .mention, .comma, .stop, .quotationMark: return position
            }
        }
        return position
    }
}
