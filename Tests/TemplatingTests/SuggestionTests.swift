import Testing

@testable import Templating

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("title", "title", 0), ("titel", "title", 1), ("titl", "title", 1), ("titlee", "title", 1), ("", "abc", 3),
        ("tên", "tệp", 2), ("ab", "ba", 1), ("sân", "sông", 2),
    ])
    func countsLettersThatDiffer(first: String, second: String, expected: Int) {
        #expect(Suggestion.distance(from: first, to: second) == expected)
        #expect(Suggestion.distance(from: second, to: first) == expected)
    }

    @Test(arguments: [
        ("titel", ["date", "title"], "did you mean 'title'?"),
        ("dat", ["data", "date"], "did you mean 'data'?"),
        ("facts", ["fact.html", "facts.html"], "did you mean 'facts.html'?"),
        ("weapon", ["title", "date"], "expected one of 'date', 'title'"),
        ("weapon", ["date"], "expected 'date'"),
        ("weapon", [], "expected none, nothing has a name here"),
    ])
    func namesTheNearestElseAll(name: String, offered: [String], expected: String) {
        #expect(Suggestion.headline(for: name, among: offered) == expected)
    }
}
