/// An amount of money or a number of weapons that the text states.
package struct ValueMention: Hashable, Sendable {
    /// With the words of the qualifier: `"gần 375 triệu USD"`.
    package let span: TextSpan
    package let amount: DecimalAmount
    /// The further end of a range: `"từ 2 đến 3 tỷ USD"`.
    package let upperAmount: DecimalAmount?
    package let unit: ValueUnit
    /// The word that is counted, as printed: `"sư đoàn"`, `"chiếc"`; `nil` for money.
    package let unitWord: TextSpan?
    package let qualifier: ValueQualifier?
    /// The place, in the document's list of values, of the value that this one converts: the 12 billion baht of
    /// `"12 tỷ baht (390 triệu USD)"`.
    package let conversionOf: Int?
    /// The id of the rule of `lexicon/numbers.yml` that read it.
    package let rule: String

    package init(
        span: TextSpan, amount: DecimalAmount, upperAmount: DecimalAmount? = nil, unit: ValueUnit,
        unitWord: TextSpan? = nil, qualifier: ValueQualifier? = nil, conversionOf: Int? = nil, rule: String
    ) {
        self.span = span
        self.amount = amount
        self.upperAmount = upperAmount
        self.unit = unit
        self.unitWord = unitWord
        self.qualifier = qualifier
        self.conversionOf = conversionOf
        self.rule = rule
    }
}
