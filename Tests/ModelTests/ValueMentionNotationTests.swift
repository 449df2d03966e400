import Testing

@testable import Model

@Suite struct ValueMentionNotationTests {
    @Test(
        arguments: [
            (nil, "120 count"), (.approximately, "~120 count"), (.moreThan, ">120 count"), (.atLeast, ">=120 count"),
            (.lessThan, "<120 count"), (.atMost, "<=120 count"),
        ] as [(ValueQualifier?, String)])
    func writesAQualifierAsASign(_ qualifier: ValueQualifier?, _ notation: String) {
        #expect(value(DecimalAmount(120), .count, qualifier: qualifier).notation(among: []) == notation)
    }

    @Test func writesBothEndsOfARange() {
        let range = value(DecimalAmount(2, exponent: 9), .money("USD"), upper: DecimalAmount(3, exponent: 9))
        #expect(range.notation(among: []) == "2000000000..3000000000 USD")
    }

    @Test func namesWhatIsConverted() {
        let original = value(DecimalAmount(12), .money("THB"))
        let conversion = value(DecimalAmount(39, exponent: -2), .money("USD"), conversionOf: 0)
        #expect(conversion.notation(among: [original, conversion]) == "0.39 USD = 12 THB")
    }

    private func value(
        _ amount: DecimalAmount, _ unit: ValueUnit, upper: DecimalAmount? = nil, qualifier: ValueQualifier? = nil,
        conversionOf: Int? = nil
    ) -> ValueMention {
        ValueMention(
            span: TextSpan(0..<1), amount: amount, upperAmount: upper, unit: unit, qualifier: qualifier,
            conversionOf: conversionOf, rule: "money")
    }
}
