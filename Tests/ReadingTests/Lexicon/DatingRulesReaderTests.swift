import Model
import Testing

@testable import Reading

@Suite struct DatingRulesReaderTests {
    @Test func readsListsAndExamples() throws {
        let text = """
            future: [sẽ]
            past: [đã, hồi]
            year_joiners: [",", vào]
            examples:
              - {date: 2019-12-06, text: "Hồi [tháng 7 => 2019-07]."}
              - {text: "Nga [hôm qua => XXXX-XX-XX] nói."}
            """
        let (rules, diagnostics) = DatingRulesReader.read(Array(text.utf8), path: "dating.yml")
        #expect(diagnostics == [])
        #expect(rules.future == ["sẽ"])
        #expect(rules.past == ["đã", "hồi"])
        #expect(rules.yearJoiners == [",", "vào"])
        #expect(rules.examples.map(\.date?.description) == ["2019-12-06", nil])
        #expect(rules.examples.first?.text.marks.first?.value == "2019-07")
    }

    @Test(arguments: [
        ("futur: [a]", "dating.yml:1:1: error: unknown key 'futur'; did you mean 'future'? [unknown-key]"),
        ("future: a", "dating.yml:1:9: error: text 'a'; expected a list, such as [tại, ở] [wrong-type]"),
        (
            "examples: [{date: 2019-02-31, text: a}]",
            "dating.yml:1:12: error: date '2019-02-31'; expected year-month-day, year-month or year; example left out "
                + "[bad-date]"
        ),
        (
            "examples: [{text: 'a [b'}]",
            "dating.yml:1:12: error: example whose brackets don't pair; expected [ and ] round each time [bad-example]"
        ),
    ])
    func reportsWhatCannotBeRead(_ text: String, _ message: String) {
        let diagnostics = DatingRulesReader.read(Array(text.utf8), path: "dating.yml").diagnostics
        #expect(diagnostics.map(\.description) == [message])
    }
}
