import Testing

@testable import Reading

@Suite struct FieldRuleTests {
    @Test(arguments: [
        ("title", "Mỹ bán F-16"), ("date", "2024-01-31"), ("date", "2024-01"), ("date", "2024"),
        ("url", "https://tuoitre.vn/a.htm"), ("language", "vi"), ("id", "001_16ad8fb1"), ("publish", "full"),
        ("publish", "excerpts"), ("publish", "links"), ("aliases", "2019/a.html b.html"),
    ])
    func acceptsSoundValuesOfArticles(_ name: String, _ text: String) {
        #expect(problem(of: name, text, among: FieldRule.ofArticles) == nil)
    }

    @Test(arguments: [
        (
            "date", "31/02/2024",
            "date '31/02/2024' isn't a day of the calendar; expected year-month-day [no-such-day]"
        ),
        (
            "retrieved", "31/1/2024",
            "retrieved '31/1/2024' isn't a day of the calendar; expected year-month-day; did you mean '2024-01-31'? "
                + "[no-such-day]"
        ),
        (
            "url", "javascript:alert(1)",
            "url 'javascript:alert(1)' isn't a web address; expected one such as 'https://example.org/' [not-http]"
        ),
        ("id", "", "id is empty; expected a text, or no such line [empty-id]"),
        (
            "language", "tiếng Việt",
            "language 'tiếng Việt' isn't a BCP 47 tag; expected one such as 'vi' [no-such-language]"
        ),
        ("publish", "ful", "publish 'ful' is treated as 'links'; did you mean 'full'? [unknown-publish]"),
        (
            "publish", "no",
            "publish 'no' is treated as 'links'; expected one of full, excerpts, links [unknown-publish]"
        ),
        (
            "aliases", "a.html ../b.html",
            "aliases has '../b.html', which isn't the path of a page; expected one such as '2019/old-name.html', of plain "
                + "letters, digits, '-' and '_' [no-such-path]"
        ),
    ])
    func refusesUnsoundValuesOfArticles(_ name: String, _ text: String, _ expected: String) {
        #expect(problem(of: name, text, among: FieldRule.ofArticles) == expected)
    }

    @Test(arguments: [
        ("baseURL", "https://example.org/a", nil),
        (
            "baseURL", "example.org",
            "baseURL 'example.org' isn't a web address; expected one such as 'https://example.org/' [not-http]"
        ),
        (
            "baseURL", "https://a.org/?x",
            "baseURL 'https://a.org/?x' has a '?' or '#'; expected an address to append to [not-http]"
        ),
        ("input", "", "input is empty; expected a text, or no such line [empty-input]"),
        ("input", "bài báo", nil),
    ])
    func checksSettings(_ name: String, _ text: String, _ expected: String?) {
        #expect(problem(of: name, text, among: FieldRule.ofSettings) == expected)
    }

    @Test func cutsLongValuesInMessages() {
        let message = problem(of: "date", String(repeating: "ế", count: 500), among: FieldRule.ofArticles)
        #expect(message?.hasPrefix("date '" + String(repeating: "ế", count: 60) + "…' isn't") == true)
    }

    private func problem(of name: String, _ text: String, among rules: [FieldRule]) -> String? {
        rules.first { $0.name == name }?.problem(in: text).map { "\($0.message) [\($0.id)]" }
    }
}
