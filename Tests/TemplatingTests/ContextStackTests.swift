import Testing

@testable import Templating

@Suite struct ContextStackTests {
    @Test(arguments: [
        ("name", Lookup(depth: 1, slots: [0])),
        ("title", Lookup(depth: 0, slots: [0])),
        ("buyer.name", Lookup(depth: 0, slots: [8, 0])),
        (".", Lookup(depth: 1)),
    ])
    func looksFromTheInnermostOutwards(name: String, expected: Lookup) throws {
        guard case .value(let lookup, _) = try stack().meaning(of: name) else {
            Issue.record("'\(name)' is a word")
            return
        }
        #expect(lookup == expected)
    }

    @Test func findsWordsBehindTheRecords() throws {
        guard case .words(let words) = try stack().meaning(of: "words.deal") else {
            Issue.record("'words.deal' isn't a word")
            return
        }
        #expect(words == .text("Vụ mua"))
    }

    @Test func countsOnlyContextsOfThePage() throws {
        var stack = stack()
        stack.push(TemplateWords.group(["a": .text("b")]))
        stack.push(Shape.text)
        guard case .value(let lookup, .text) = try stack.meaning(of: ".") else {
            Issue.record("the innermost context isn't a text")
            return
        }
        #expect(lookup == Lookup(depth: 2))
    }

    @Test func staysInsideARecordOnceItIsFound() {
        #expect(throws: ContextStack.Miss.unknown(offered: ["buyer.name", "buyer.capital", "buyer.neighbours"])) {
            try stack().meaning(of: "buyer.title")
        }
        #expect(throws: ContextStack.Miss.notARecord(part: "title", noun: "text")) {
            try stack().meaning(of: "title.name")
        }
    }

    /// Inside a list of countries on a page.
    private func stack() -> ContextStack {
        var stack = ContextStack(
            words: .group(["words": .group(["deal": .text("Vụ mua")])]), root: .record(of: TestPage.self))
        stack.push(.optional(.record(of: TestCountry.self)))
        return stack
    }
}
