import Model

/// The lists of `lexicon/numbers.yml`, compiled.
///
/// A class with nothing but constants: as a value, each of its lists would be retained with every copy, at each word.
final class ValueWords: Sendable {
    let numerals: NumeralReader
    let currencies: CurrencyWords
    let nouns: ValuePhrases<CountNoun>
    let qualifiers: ValuePhrases<NumberRules.Qualifier>
    let rangeJoints: ValuePhrases<Bool>
    let conversions: ValuePhrases<Bool>
    let neverBefore: ValuePhrases<Bool>
    private let neverNamingAfter: ValuePhrases<Bool>
    private let neverAfter: ValuePhrases<Bool>
    private let yearWordCues: ValuePhrases<Bool>
    private let yearCues: ValuePhrases<Bool>

    init(_ rules: NumberRules) {
        numerals = NumeralReader(rules)
        currencies = CurrencyWords(rules.currencies)
        nouns = ValuePhrases(
            rules.uncounted.map { ($0, .uncounted) } + rules.classifiers.map { ($0, .classifier) }
                + rules.counted.map { ($0, .counted) })
        qualifiers = ValuePhrases(rules.qualifiers.map { ($0.text, $0) })
        rangeJoints = ValuePhrases(rules.rangeJoints.map { ($0, true) })
        conversions = ValuePhrases(rules.conversions.map { ($0, true) })
        neverBefore = ValuePhrases(rules.neverBefore.map { ($0, true) })
        neverNamingAfter = ValuePhrases(rules.neverNamingAfter.map { ($0, true) })
        let allTheSame = rules.afterAllTheSame.map { (text: $0, meaning: false) }
        neverAfter = ValuePhrases(rules.neverAfter.map { ($0, true) } + allTheSame)
        yearWordCues = ValuePhrases(rules.yearWordCues.map { ($0, true) } + allTheSame)
        yearCues = ValuePhrases(rules.yearCues.map { ($0, true) })
    }

    /// Whether the words before `numeral` make it part of a date, a name or an order.
    func isRuledOut(_ numeral: Numeral, in lower: [UInt8], from start: Int) -> Bool {
        let end = ValueWords.wordEnd(before: numeral.range.lowerBound, in: lower, from: start)
        if neverAfter.longest(endingAt: end, in: lower, from: start)?.meaning == true { return true }
        if numeral.isYearWord, yearWordCues.longest(endingAt: end, in: lower, from: start)?.meaning == true {
            return true
        }
        return numeral.looksLikeYear && yearCues.longest(endingAt: end, in: lower, from: start) != nil
    }

    /// Whether the words before `numeral` make it part of the name behind it: `"Đề án 636 Varshavyanka"`.
    func isPartOfName(_ numeral: Numeral, in lower: [UInt8], from start: Int) -> Bool {
        let end = ValueWords.wordEnd(before: numeral.range.lowerBound, in: lower, from: start)
        return neverNamingAfter.longest(endingAt: end, in: lower, from: start) != nil
    }

    /// The offset before the single space that may end at `offset`.
    static func wordEnd(before offset: Int, in lower: [UInt8], from start: Int) -> Int {
        offset > start && lower[offset - 1] == UInt8(ascii: " ") ? offset - 1 : offset
    }
}
