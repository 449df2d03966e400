import Testing

@testable import Templating

@Suite struct TagPairingTests {
    @Test(
        arguments: [
            ("{{#a}}{{x}}{{/a}}", [0: 2, 2: 0], []),
            ("{{#a}}{{#a}}{{/a}}{{/a}}", [0: 3, 1: 2, 2: 1, 3: 0], []),
            ("{{<p}}{{$b}}{{/b}}{{/p}}", [0: 3, 1: 2, 2: 1, 3: 0], []),
            ("{{#a}}{{#b}}{{/a}}", [0: 2, 2: 0], ["1:7 unclosed-section"]),
            ("{{#titel}}{{/title}}", [0: 1, 1: 0], ["1:11 mismatched-close"]),
            ("{{/a}}{{#b}}{{/b}}", [1: 2, 2: 1], ["1:1 stray-close"]),
            ("{{#a}}", [:], ["1:1 unclosed-section"]),
        ] as [(String, [Int: Int], [String])])
    func pairsTags(source: String, partners: [Int: Int], problems: [String]) {
        let text = SourceText(path: "a.html", bytes: Array(source.utf8))
        let pairing = TagPairing(TagScanner(text).tags, in: text)
        #expect(pairing.partners == partners)
        #expect(pairing.problems.map { "\($0.position.line ?? 0):\($0.position.column ?? 0) \($0.id)" } == problems)
    }
}
