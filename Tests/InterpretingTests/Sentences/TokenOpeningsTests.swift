import Testing

@testable import Interpreting

@Suite struct TokenOpeningsTests {
    @Test(arguments: [
        ("bàn", true), ("chuyển", true), ("ký", true),
        // Only whole words open a phrase, as far as eight bytes tell.
        ("bà", false), ("bàng", false), ("giao", false), ("k", false),
    ])
    func knowsWhichWordsOpenAPhrase(_ word: String, _ mayOpen: Bool) {
        let openings = TokenOpenings(["bàn giao", "chuyển giao", "ký"].map { Array($0.utf8) })
        let text = Array("x \(word) y".utf8)
        #expect(openings.mayOpen(2..<2 + word.utf8.count, of: text) == mayOpen)
    }
}
