import Testing

@testable import Rendering

@Suite struct YearMarksTests {
    @Test(arguments: [([], ""), ([0], "1"), ([0, 2, 5], "52"), ([7], "08")])
    func writesFourYearsToADigit(_ places: [Int], _ text: String) {
        #expect(YearMarks.text(Set(places)) == text)
    }
}
