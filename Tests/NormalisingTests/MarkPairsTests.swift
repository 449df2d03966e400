import Testing

@testable import Normalising

@Suite struct MarkPairsTests {
    @Test(arguments: [
        ("a “b", "…", "a “b…”"), ("“a b", "", "a b"), ("a” b", "", "a b"), ("a (b “c", "…", "a (b “c…”)"),
        ("a “", "…", "a…"),
        ("\"a\" b", "", "\"a\" b"), ("a \"b", "…", "a \"b…\""), ("a) b", "", "a) b"), ("a ’b", "", "a ’b"),
        ("", "", ""), ("“", "…", "…"),
    ])
    func completesPairs(_ words: String, _ cutMark: String, _ expected: String) {
        #expect(MarkPairs.completed(Array(words.utf8), cutMark: cutMark) == expected)
    }
}
