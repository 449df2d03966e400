import Model
import Testing

@Suite struct TimeNumberTests {
    static let cases: [(TimeNumber, Int, Int, Int?)] = [
        (TimeNumber.day, 31, 2, 31), (.day, 32, 2, nil), (.day, 0, 1, nil), (.day, 5, 3, nil), (.month, 12, 2, 12),
        (.month, 13, 2, nil), (.year, 2019, 4, 2019), (.year, 1899, 4, nil), (.year, 2100, 4, nil),
        (.oldYear, 1885, 4, 1885), (.oldYear, 1900, 4, nil), (.shortYear, 17, 2, 2017), (.shortYear, 75, 2, 1975),
        (.quarter, 4, 1, 4), (.quarter, 5, 1, nil), (.decade, 1990, 4, 199), (.decade, 90, 2, 199),
        (.decade, 1995, 4, nil), (.decade, 20, 2, nil), (.count, 99, 2, 99), (.count, 100, 3, nil),
    ]

    @Test(arguments: cases)
    func readsDigitsOfItsKind(_ number: TimeNumber, _ digits: Int, _ width: Int, _ value: Int?) {
        #expect(number.value(of: digits, count: width) == value)
    }
}
