import Model

/// Reads what the numbers of one sentence count.
struct UnitReader {
    let sentence: TextSpan
    /// The sentence before; `nil` where nothing can be recalled from it.
    let sentenceBefore: TextSpan?
    let text: [UInt8]
    let lower: [UInt8]
    let words: ValueWords
    let names: NamesOfText
    /// Whether a weapon stands in either sentence, once that was asked.
    private var recallsWeapon: Bool?

    init(
        sentence: TextSpan, sentenceBefore: TextSpan?, text: [UInt8], lower: [UInt8], words: ValueWords,
        names: NamesOfText
    ) {
        self.sentence = sentence
        self.sentenceBefore = sentenceBefore
        self.text = text
        self.lower = lower
        self.words = words
        self.names = names
    }

    /// What `numeral` counts, whose currency may stand before it; `nil` where that is nothing wanted.
    mutating func unit(of numeral: Numeral, currencyBefore: [CurrencyWords.Reading]?) -> CountedUnit? {
        let start = NumeralReader.wordStart(behind: numeral.range.upperBound, in: lower, limit: sentence.end)
        if let money = money(of: numeral, from: start, currencyBefore: currencyBefore) { return money }
        guard numeral.isWhole, start > numeral.range.upperBound else { return nil }
        if let weapon = names.weapon(at: skippingQuote(at: start)) {
            if words.isPartOfName(numeral, in: lower, from: sentence.start) { return nil }
            return CountedUnit(unit: .count, end: weapon.end, noun: weapon, rule: .countedName)
        }
        guard let noun = words.nouns.longest(from: start, in: lower, limit: sentence.end), !isRate(behind: noun.end)
        else { return nil }
        let span = TextSpan(start..<noun.end)
        switch noun.meaning {
        case .counted: return CountedUnit(unit: .count, end: noun.end, noun: span, rule: .count)
        case .uncounted: return nil
        case .classifier:
            return classifierRule(behind: noun.end).map {
                CountedUnit(unit: .count, end: noun.end, noun: span, rule: $0)
            }
        }
    }

    /// The currency that stands right before the digits at `offset`: the `"$"` of `"$2,5 tỷ"`.
    func currency(before offset: Int) -> (start: Int, readings: [CurrencyWords.Reading])? {
        guard NameKey.isDigit(lower[offset]) else { return nil }
        let end = ValueWords.wordEnd(before: offset, in: lower, from: sentence.start)
        return words.currencies.before.longest(endingAt: end, in: lower, from: sentence.start)
            .map { ($0.start, $0.meaning) }
    }
}

private extension UnitReader {
    func money(
        of numeral: Numeral, from start: Int, currencyBefore: [CurrencyWords.Reading]?
    ) -> CountedUnit? {
        let behind = words.currencies.behind.longest(from: start, in: lower, limit: sentence.end)
        if let behind, let code = code(of: behind.meaning, for: numeral) {
            return CountedUnit(unit: .money(code), end: behind.end, noun: nil, rule: .money)
        }
        guard let currencyBefore, let code = code(of: currencyBefore, for: numeral) else { return nil }
        return CountedUnit(unit: .money(code), end: numeral.range.upperBound, noun: nil, rule: .money)
    }

    func code(of readings: [CurrencyWords.Reading], for numeral: Numeral) -> String? {
        words.currencies.code(of: readings, isLarge: numeral.isLarge) {
            names.countries(in: sentence, from: numeral.range.lowerBound)
        }
    }

    /// By which rule a classifier that ends at `end` counts a weapon: the one behind it, or one named before.
    mutating func classifierRule(behind end: Int) -> ValueRule? {
        let start = NumeralReader.wordStart(behind: end, in: lower, limit: sentence.end)
        if start > end {
            if names.weapon(at: skippingQuote(at: start)) != nil || isDesignation(at: start) { return .classifier }
            switch words.nouns.longest(from: start, in: lower, limit: sentence.end)?.meaning {
            case .counted: return .classifier
            case .uncounted: return nil
            case .classifier, nil: break
            }
        }
        return isWeaponRecalled() ? .recalled : nil
    }

    /// Whether a word of capitals and digits stands at `start`, as unknown weapons are called: `"S26T"`, `"MD500"`.
    func isDesignation(at start: Int) -> Bool {
        guard start < sentence.end, (0x41...0x5A).contains(text[start]) else { return false }
        var end = start
        while end < sentence.end, text[end] == UInt8(ascii: "-") || NameKey.isWord(at: end, in: text) {
            if NameKey.isDigit(text[end]) { return true }
            end += 1
        }
        return false
    }

    /// Whether the noun that ends at `end` is counted by the minute: `"15 viên / phút"`.
    func isRate(behind end: Int) -> Bool {
        let start = NumeralReader.wordStart(behind: end, in: lower, limit: sentence.end)
        return words.neverBefore.longest(from: start, in: lower, limit: sentence.end) != nil
    }

    mutating func isWeaponRecalled() -> Bool {
        if let recallsWeapon { return recallsWeapon }
        let recalls = hasWeapon(in: sentence) || sentenceBefore.map(hasWeapon) ?? false
        recallsWeapon = recalls
        return recalls
    }

    func hasWeapon(in span: TextSpan) -> Bool {
        names.hasWeapon(in: span)
            || span.range.contains { offset in
                words.nouns.begin(with: lower[offset])
                    && (offset == span.start || !NameKey.isWord(at: offset - 1, in: lower))
                    && words.nouns.longest(from: offset, in: lower, limit: span.end)?.meaning == .counted
            }
    }

    /// The offset behind the quotation mark that may stand at `offset`: the name in `“Rafale”`.
    func skippingQuote(at offset: Int) -> Int {
        guard offset < sentence.end else { return offset }
        if lower[offset] == UInt8(ascii: "\"") || lower[offset] == UInt8(ascii: "'") { return offset + 1 }
        return lower[offset..<sentence.end].starts(with: "“".utf8) ? offset + 3 : offset
    }
}
