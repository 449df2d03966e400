import Model
import Testing

@Suite struct DecimalAmountTests {
    @Test(arguments: [
        (87, 8, "8700000000"), (25, -1, "2.5"), (5, -2, "0.05"), (375, 6, "375000000"), (0, 9, "0"), (1_200, -2, "12"),
        (-15, -1, "-1.5"),
    ])
    func writesItsDigitsExactly(significand: Int, exponent: Int, text: String) {
        #expect(DecimalAmount(significand, exponent: exponent).description == text)
    }

    @Test func isTheSameHoweverItWasMade() {
        #expect(DecimalAmount(220, exponent: 7) == DecimalAmount(22, exponent: 8))
        #expect(DecimalAmount(22, exponent: 8) < DecimalAmount(23, exponent: 8))
    }
}
