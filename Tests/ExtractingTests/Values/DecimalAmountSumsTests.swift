import Model
import Testing

@testable import Extracting

@Suite struct DecimalAmountSumsTests {
    @Test func multipliesExactly() {
        #expect(DecimalAmount(87, exponent: -1).times(DecimalAmount(1_000_000_000)) == DecimalAmount(8_700_000_000))
        #expect(DecimalAmount(Int.max).times(DecimalAmount(3)) == nil)
    }

    @Test func addsWhatHasOtherPlaces() {
        #expect(DecimalAmount(1, exponent: 9).plus(DecimalAmount(5, exponent: -1))?.description == "1000000000.5")
        #expect(DecimalAmount(0).plus(DecimalAmount(5)) == DecimalAmount(5))
        #expect(DecimalAmount(5).plus(DecimalAmount(0)) == DecimalAmount(5))
        #expect(DecimalAmount(1, exponent: 30).plus(DecimalAmount(1)) == nil)
    }
}
