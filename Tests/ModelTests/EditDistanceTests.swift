import Model
import Testing

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("title", "titel", 1), ("petr", "petro", 1), ("dimtry", "dmitry", 1), ("kitten", "sitting", 3),
        ("", "nga", 3),
    ])
    func countsChangesInsertionsOmissionsAndSwaps(_ first: String, _ second: String, _ distance: Int) {
        #expect(EditDistance.between(Array(first.utf8), Array(second.utf8)) == distance)
        #expect(EditDistance.between(Array(second.utf8), Array(first.utf8)) == distance)
    }
}
