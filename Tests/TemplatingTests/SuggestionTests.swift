import Testing

@testable import Templating

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("titel", ["date", "title"], "did you mean 'title'?"),
        ("dat", ["data", "date"], "expected one of 'data', 'date'"),
        ("facts", ["fact.html", "facts.html"], "did you mean 'facts.html'?"),
        ("weapon", ["title", "date"], "expected one of 'date', 'title'"),
        ("weapon", ["date"], "expected 'date'"),
        ("weapon", [], "expected none, nothing has a name here"),
    ])
    func namesTheNearestElseAll(name: String, offered: [String], expected: String) {
        #expect(Suggestion.headline(for: name, among: offered) == expected)
    }
}
