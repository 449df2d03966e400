import Model

/// Reads the values of one sentence, from left to right.
struct SentenceFigures {
    private let sentence: TextSpan
    private let lower: [UInt8]
    private let words: ValueWords
    private var units: UnitReader
    /// Where the number read last ends.
    private var numeralEnd: Int

    /// Creates the reader of a sentence of `text`, whose small letters are `lower`.
    init(
        sentence: TextSpan, sentenceBefore: TextSpan?, text: [UInt8], lower: [UInt8], words: ValueWords,
        names: NamesOfText
    ) {
        self.sentence = sentence
        self.lower = lower
        self.words = words
        numeralEnd = sentence.start
        units = UnitReader(
            sentence: sentence, sentenceBefore: sentenceBefore, text: text, lower: lower, words: words,
            names: names)
    }

    /// Adds the sentence's values to those of the sentences before.
    mutating func read(
        into values: inout [ValueMention], startingAt starts: WordStartWalk, leavingOut taken: inout TakenSpans
    ) {
        var starts = starts
        while let (offset, _) = starts.step() {
            guard beginsNumber(at: offset) else { continue }
            if let end = taken.end(over: offset) {
                starts.skip(to: end)
            } else if let numeral = words.numerals.numeral(from: offset, in: lower, limit: sentence.end) {
                let value = value(of: numeral, behind: values)
                numeralEnd = numeral.range.upperBound
                starts.skip(to: value?.span.end ?? numeralEnd)
                if let value { values.append(value) }
            }
        }
    }
}

private extension SentenceFigures {
    /// Whether a word begins at `offset` that does not go on another one: the 58 of `"XQ-58"`.
    func beginsNumber(at offset: Int) -> Bool {
        guard offset > sentence.start else { return true }
        if NameKey.isWord(at: offset - 1, in: lower) { return false }
        let mark = SentenceFigures.joiningMark(in: lower, before: offset)
        return mark == 0 || offset - mark <= sentence.start || !NameKey.isWord(at: offset - mark - 1, in: lower)
    }

    /// Whether it is the word of a time behind another number: `"hai mươi năm"`.
    func isTime(_ numeral: Numeral) -> Bool {
        numeral.isYearWord && numeral.range.lowerBound <= numeralEnd + 1 && numeralEnd > sentence.start
    }

    /// The length of the hyphen, dash, slash, stop or comma that ends at `offset`; 0 where none does.
    static func joiningMark(in lower: [UInt8], before offset: Int) -> Int {
        switch lower[offset - 1] {
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"): 1
        case 0x90...0x95 where offset >= 3 && lower[offset - 3] == 0xE2 && lower[offset - 2] == 0x80: 3
        default: 0
        }
    }

    mutating func value(of numeral: Numeral, behind values: [ValueMention]) -> ValueMention? {
        guard !words.isRuledOut(numeral, in: lower, from: sentence.start), !isTime(numeral) else { return nil }
        let currency = units.currency(before: numeral.range.lowerBound)
        // The currency before the number may belong to the value before: "2 tỷ USD 30 chiếc".
        let ownCurrency = currency.flatMap { $0.start >= values.last?.span.end ?? 0 ? $0 : nil }
        let start = ownCurrency?.start ?? numeral.range.lowerBound
        let unit = units.unit(of: numeral, currencyBefore: ownCurrency?.readings)
        let qualification = qualification(of: numeral, before: start)
        if let upper = upperSide(of: numeral, unit: unit, currencyBefore: ownCurrency?.readings) {
            let span = TextSpan(qualification.start..<upper.unit.end)
            return ValueMention(
                span: span, amount: upper.lowerAmount, upperAmount: upper.numeral.amount, unit: upper.unit.unit,
                unitWord: upper.unit.noun, qualifier: qualification.qualifier,
                conversionOf: original(of: upper.unit.unit, at: span, among: values),
                rule: (upper.unit.unit == .count ? ValueRule.countRange : .moneyRange).rawValue)
        }
        guard let unit, unit.unit != .count || !numeral.isArticle || qualification.qualifier != nil else { return nil }
        let span = TextSpan(qualification.start..<unit.end)
        let original = original(of: unit.unit, at: span, among: values)
        return ValueMention(
            span: span, amount: numeral.amount, unit: unit.unit, unitWord: unit.noun,
            qualifier: qualification.qualifier, conversionOf: original,
            rule: (original == nil ? unit.rule : .conversion).rawValue)
    }

    /// The qualifier nearest to the number that begins at `start`, and where the first of those belonging to its span
    /// begins.
    func qualification(of numeral: Numeral, before start: Int) -> (start: Int, qualifier: ValueQualifier?) {
        var first = start
        var nearest: ValueQualifier?
        var end = ValueWords.wordEnd(before: start, in: lower, from: sentence.start)
        while let found = words.qualifiers.longest(endingAt: end, in: lower, from: sentence.start),
            numeral.amount >= DecimalAmount(found.meaning.least)
        {
            nearest = nearest ?? found.meaning.meaning
            if found.meaning.isOutside { break }
            first = found.start
            end = ValueWords.wordEnd(before: first, in: lower, from: sentence.start)
        }
        return (first, nearest)
    }

    /// The further end of a range that begins with `lowerNumeral`, with the nearer end's amount: `"2-3 tỷ USD"`, `"từ 500
    /// triệu đến 1 tỷ USD"`, `"10 chiếc đến 15 chiếc"`.
    mutating func upperSide(
        of lowerNumeral: Numeral, unit lowerUnit: CountedUnit?, currencyBefore: [CurrencyWords.Reading]?
    ) -> (numeral: Numeral, unit: CountedUnit, lowerAmount: DecimalAmount)? {
        let limit = sentence.end
        let end = lowerUnit?.end ?? lowerNumeral.range.upperBound
        let jointStart = NumeralReader.wordStart(behind: end, in: lower, limit: limit)
        guard let joint = words.rangeJoints.longest(from: jointStart, in: lower, limit: limit),
            let numeral = words.numerals.numeral(
                from: NumeralReader.wordStart(behind: joint.end, in: lower, limit: limit), in: lower, limit: limit),
            !(lowerNumeral.looksLikeYear && numeral.looksLikeYear),
            let unit = units.unit(of: numeral, currencyBefore: currencyBefore),
            unit.unit != .count || lowerNumeral.isWhole, isSame(lowerUnit, unit)
        else { return nil }
        let inherits = lowerUnit == nil && lowerNumeral.scale == DecimalAmount(1)
        guard let amount = inherits ? lowerNumeral.amount.times(numeral.scale) : lowerNumeral.amount,
            amount < numeral.amount
        else { return nil }
        return (numeral, unit, amount)
    }

    /// Whether the nearer end leaves its unit to the further one or states the same.
    func isSame(_ nearer: CountedUnit?, _ further: CountedUnit) -> Bool {
        guard let nearer else { return true }
        guard nearer.unit == further.unit else { return false }
        guard let one = nearer.noun, let other = further.noun else { return true }
        return lower[one.range].elementsEqual(lower[other.range])
    }

    /// The place of the amount in another currency that the one at `span` converts: it stands before it, with nothing
    /// but a bracket or words such as `"tương đương"` between.
    func original(of unit: ValueUnit, at span: TextSpan, among values: [ValueMention]) -> Int? {
        guard let last = values.last, last.span.start >= sentence.start, case .money = unit, case .money = last.unit,
            last.unit != unit, last.span.end < span.start
        else { return nil }
        var offset = last.span.end
        var isAnnounced = false
        while offset < span.start {
            if lower[offset] == UInt8(ascii: " ") || lower[offset] == UInt8(ascii: ",") {
                offset += 1
            } else if let phrase = words.conversions.longest(from: offset, in: lower, limit: span.start) {
                offset = phrase.end
                isAnnounced = true
            } else {
                return nil
            }
        }
        return isAnnounced ? values.count - 1 : nil
    }
}
