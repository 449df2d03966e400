import Model
import Testing

@testable import Rendering

@Suite struct AmountWordingTests {
    private let wording: AmountWording

    init() throws { wording = try TemplatesOnDisk.wording().amounts }

    private func money(_ amount: DecimalAmount, to upper: DecimalAmount? = nil, _ currency: String) -> ValueMention {
        ValueMention(
            span: TextSpan(0..<1), amount: amount, upperAmount: upper, unit: .money(currency), rule: "sample")
    }

    @Test(arguments: [
        (DecimalAmount(375, exponent: 6), "USD", "375 triệu USD"),
        (DecimalAmount(87, exponent: 8), "USD", "8,7 tỷ USD"),
        (DecimalAmount(1, exponent: 9), "EUR", "1 tỷ euro"),
        (DecimalAmount(12, exponent: 12), "VND", "12.000 tỷ đồng"),
        (DecimalAmount(1_234_567, exponent: 3), "USD", "1.234,567 triệu USD"),
        (DecimalAmount(1_234_567_891), "USD", "1.234.567.891 USD"),
        (DecimalAmount(5, exponent: 5), "USD", "500.000 USD"),
        (DecimalAmount(25, exponent: -1), "USD", "2,5 USD"),
        (DecimalAmount(5, exponent: -3), "USD", "0,005 USD"),
        (DecimalAmount(0), "USD", "0 USD"),
        (DecimalAmount(7, exponent: 6), "CHF", "7 triệu CHF"),
    ])
    func writesMoneyWithItsMagnitude(_ amount: DecimalAmount, _ currency: String, _ words: String) {
        #expect(wording.words(money(amount, currency), counted: nil) == words)
    }

    @Test func saysTheMagnitudeOfARangeOnceWhereItIsTheSame() {
        let (two, three) = (DecimalAmount(2, exponent: 9), DecimalAmount(3, exponent: 9))
        #expect(wording.words(money(two, to: three, "USD"), counted: nil) == "2–3 tỷ USD")
        #expect(
            wording.words(money(DecimalAmount(9, exponent: 8), to: two, "USD"), counted: nil)
                == "900 triệu – 2 tỷ USD")
    }

    @Test func countsWhatThePaperCounts() {
        let count = ValueMention(span: TextSpan(0..<1), amount: DecimalAmount(36), unit: .count, rule: "sample")
        #expect(wording.words(count, counted: "tiêm kích") == "36 tiêm kích")
        #expect(wording.words(count, counted: nil) == "36")
        #expect(wording.inFull(count) == nil)
    }

    @Test func spellsOutMoneyThatIsShownWithAMagnitude() {
        #expect(wording.inFull(money(DecimalAmount(87, exponent: 8), "USD")) == "8.700.000.000 USD")
        #expect(
            wording.inFull(money(DecimalAmount(9, exponent: 8), to: DecimalAmount(2, exponent: 9), "EUR"))
                == "900.000.000 – 2.000.000.000 EUR")
        #expect(wording.inFull(money(DecimalAmount(5, exponent: 5), "USD")) == nil)
    }
}
