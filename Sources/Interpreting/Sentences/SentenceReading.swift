import Model

/// A sentence with its tokens, its nouns and what opens and joins its clauses, made ready for reading events.
final class SentenceReading {
    let reference: SentenceReference
    let tokens: SentenceTokens
    let marks: ClauseMarks
    /// In order of the text.
    let nouns: [SentenceNoun]
    /// The words that may name events: the stretches of the longest triggers, in order.
    let verbs: [Range<Int>]
    /// The noun whose name begins with each token; -1 where none does.
    private let nounNumbers: [Int]
    /// Where the clause of each token begins, and where it begins when commas are no bounds.
    private let clauseStarts: [Int]
    private let wideClauseStarts: [Int]
    /// The tokens at which a clause with a verb of its own opens.
    private let openings: Set<Int>

    init(
        reference: SentenceReference, tokens: SentenceTokens, marks: ClauseMarks, nouns: [SentenceNoun],
        verbs: [Range<Int>]
    ) {
        self.reference = reference
        self.tokens = tokens
        self.marks = marks
        self.nouns = nouns
        self.verbs = verbs
        let count = tokens.tokens.count
        var numbers = [Int](repeating: -1, count: count)
        for (number, noun) in nouns.enumerated() { numbers[noun.token] = number }
        nounNumbers = numbers
        openings = SentenceReading.openings(marks: marks, nouns: nouns, verbs: verbs)
        var starts = [Int](repeating: 0, count: count)
        var wideStarts = starts
        for index in 0..<count {
            let kind = index > 0 ? tokens.tokens[index - 1].kind : .stop
            let isOpened = kind == .stop || openings.contains(index)
            starts[index] = isOpened || kind == .comma ? index : starts[index - 1]
            wideStarts[index] = isOpened ? index : wideStarts[index - 1]
        }
        clauseStarts = starts
        wideClauseStarts = wideStarts
    }

    var count: Int { tokens.tokens.count }

    /// Whether it asks if something is so: it ends in a question mark, and holds no word that asks for something else.
    var asksWhether: Bool { tokens.isQuestion && !marks.all.contains { $0.kinds.contains(.question) } }

    func kind(at index: Int) -> SentenceToken.Kind { tokens.tokens[index].kind }

    func range(_ tokens: Range<Int>) -> TextSpan { self.tokens.span(of: tokens) }

    /// The nouns whose tokens lie within `range`, in the order of the text.
    func nouns(in range: Range<Int>) -> ArraySlice<SentenceNoun> {
        let first = nouns.firstIndex { $0.token >= range.lowerBound } ?? nouns.count
        let end = nouns[first...].firstIndex { $0.token >= range.upperBound } ?? nouns.count
        return nouns[first..<end]
    }

    func noun(at token: Int) -> SentenceNoun? {
        nounNumbers.indices.contains(token) && nounNumbers[token] >= 0 ? nouns[nounNumbers[token]] : nil
    }

    /// The noun whose words end before `index`, quotation marks left out.
    func noun(endingBefore index: Int) -> SentenceNoun? {
        var end = index
        while end > 0, kind(at: end - 1) == .quotationMark { end -= 1 }
        guard let noun = nouns(in: 0..<end).last, noun.phrase.upperBound == end else { return nil }
        return noun
    }

    /// The token at which the clause of `index` begins: behind the last stop or comma, or at the last opener.
    func clauseStart(of index: Int, acrossCommas: Bool = false) -> Int {
        guard clauseStarts.indices.contains(index) else { return index }
        return acrossCommas ? wideClauseStarts[index] : clauseStarts[index]
    }

    /// The token at which the clause of `index` begins, commas no bounds, but `việc` one.
    func innerClauseStart(of index: Int) -> Int {
        let start = clauseStart(of: index, acrossCommas: true)
        let noun = (start..<index).last { marks.mark(at: $0)?.kinds.contains(.clauseNoun) ?? false }
        return noun ?? start
    }

    /// Whether a word that may be a noun is a verb here: “đã `quyết định` mua”, “Ấn Độ `quyết định` mua”.
    func isVerb(_ mark: ClauseMark) -> Bool {
        guard mark.modality != nil else { return false }
        let start = mark.tokens.lowerBound
        if let before = marks.mark(endingBefore: start) {
            if before.kinds.contains(.nominal) { return isVerb(before) }
            return before.modality != nil || !before.kinds.isDisjoint(with: [.filler, .joiner, .unnamed])
        }
        if start > 0, kind(at: start - 1) == .comma { return true }
        guard let noun = noun(endingBefore: start) else { return false }
        return noun.isParty && noun.governor == nil && !noun.isOwner
    }

    /// `được`, `bị` before the trigger, also with the doer between: `bị` Mỹ `loại khỏi`.
    func passive(before index: Int) -> Range<Int>? {
        if let mark = marks.mark(endingBefore: index), mark.kinds.contains(.passive) { return mark.tokens }
        guard let doer = noun(endingBefore: index),
            let mark = marks.mark(endingBefore: doer.phrase.lowerBound), mark.kinds.contains(.passive)
        else { return nil }
        return mark.tokens.lowerBound..<index
    }

    func isOpener(_ index: Int) -> Bool { openings.contains(index) }

    func isJoiner(_ index: Int) -> Bool { marks.mark(covering: index)?.kinds.contains(.joiner) ?? false }

    func isBracket(_ index: Int) -> Bool { tokens.isBracket(index) }

    /// Whether one of `tokens` is a word that joins clauses, or a stop.
    func isParted(in tokens: Range<Int>) -> Bool {
        tokens.contains { isJoiner($0) || kind(at: $0) == .stop }
    }

    /// Whether words that begin at `index` are the verb of whatever stands before it: `đã` bán, `bị` loại, `tuyên bố`.
    func isVerb(at index: Int) -> Bool {
        SentenceReading.isVerb(at: index, marks: marks, verbs: verbs)
    }

    static func isVerb(at index: Int, marks: ClauseMarks, verbs: [Range<Int>]) -> Bool {
        if let mark = marks.mark(at: index) {
            if mark.modality != nil || !mark.kinds.isDisjoint(with: [.verb, .passive]) { return true }
            if mark.kinds.contains(.filler), !mark.kinds.contains(.joiner) { return true }
        }
        return verbs.contains { $0.lowerBound == index }
    }

    /// Where the names end that begin with `noun`: `Tổng thống Mỹ` Donald Trump.
    func phraseEnd(of noun: SentenceNoun) -> Int {
        var end = noun.phrase.upperBound
        while let next = self.noun(at: end) { end = next.phrase.upperBound }
        return end
    }

    /// Whether the comma at `comma` goes on with a list: the next noun behind it is of the kind of `last`, no verb stands
    /// between, and none behind it.
    func isList(at comma: Int, behind last: SentenceNoun?) -> Bool {
        guard let last, let next = nouns(in: comma..<count).first, next.isWeapon == last.isWeapon,
            next.isParty == last.isParty, next.governor == last.governor || next.governor == nil,
            !isVerb(at: phraseEnd(of: next))
        else { return false }
        return !(comma + 1..<next.token).contains { index in
            if kind(at: index) == .comma || kind(at: index) == .stop || isOpener(index) { return true }
            // Class nouns of weapons are full of verbs: "pháo phản lực phóng loạt".
            let mark = marks.mark(at: index)
            return mark?.modality != nil || (mark?.kinds.contains(.passive) ?? false)
                || !next.isWeapon && isVerb(at: index)
        }
    }
}
