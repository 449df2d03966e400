import Model
import Testing

@testable import Reading

@Suite struct JSONFieldsTests {
    @Test(
        arguments: [
            (#""Mỹ bán F-16""#, .text("Mỹ bán F-16")), (#""a\"b\\c\/d\b\f\n\r\t""#, .text("a\"b\\c/d\u{8}\u{C}\n\r\t")),
            (#""\u1EBF\ud83d\ude80""#, .text("ế🚀")), ("2019", .text("2019")), ("-1.5e3", .text("-1.5e3")),
            ("true", .text("true")), ("null", .absent), (#""""#, .text("")),
            (#"["a", "]", ["b"]]"#, .other("a list")), (#"["a", "]"]"#, .list(["a", "]"])),
            ("[]", .list([])), (#"["a", 1]"#, .other("a list")), (#"{"a": {"b": "}"}}"#, .other("an object")),
        ] as [(String, Field.Value)])
    func takesTextAsItIsWritten(_ value: String, _ expected: Field.Value) {
        let list = read("{\"title\": \(value)}")
        #expect(list.fields.map(\.value) == [expected])
        #expect(list.diagnostics.isEmpty)
    }

    @Test func tellsWhereNamesAndValuesStand() {
        let list = read("{\"title\": \"Mỹ\",\n\t\"date\" :2024 , \"url\":null}\n")
        #expect(list.fields.map(\.name) == ["title", "date", "url"])
        #expect(list.fields.map(\.namePosition.description) == ["a.json:1:2", "a.json:2:2", "a.json:2:17"])
        #expect(list.fields.map(\.valuePosition.description) == ["a.json:1:11", "a.json:2:10", "a.json:2:23"])
    }

    @Test(arguments: ["{}", " { \n } "])
    func findsNoFieldsInAnEmptyObject(_ json: String) {
        #expect(read(json).fields.isEmpty)
        #expect(read(json).diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("", "1:1: error: expected an object such as {\"title\": \"Mỹ bán F-16\"}"),
        ("[]", "1:1: error: expected an object such as {\"title\": \"Mỹ bán F-16\"}"),
        ("{\"a\" \"b\"}", "1:6: error: expected ':' after a field's name"),
        ("{title: \"b\"}", "1:2: error: expected a field's name in double quotes"),
        ("{\"ế\": b}", "1:7: error: expected a value in double quotes"),
        ("{\"a\": }", "1:7: error: expected a value in double quotes"),
        ("{\"a\": 1-2}", "1:7: error: expected a value in double quotes"),
        ("{\"a\": \"b\"", "1:10: error: expected ',' or '}' after a value"),
        ("{\"a\": \"b\"\n\"c\": \"d\"}", "2:1: error: expected ',' or '}' after a value"),
        ("{\"a\": \"b\",}", "1:11: error: expected a field's name in double quotes"),
        ("{\"a\": \"b\"} x", "1:12: error: expected nothing after the object"),
        ("{\"a\": \"b}", "1:7: error: text never closed; close it with '\"'"),
        ("{\"a\": \"b\nc\"}", "1:9: error: line break or tab in a text; write it as '\\n' or '\\t'"),
        ("{\"a\": \"\\x\"}", "1:8: error: unknown escape; write a backslash twice"),
        ("{\"a\": \"\\ud83d\"}", "1:8: error: unknown escape; write a backslash twice"),
        ("{\"a\": \"\\u12", "1:8: error: unknown escape; write a backslash twice"),
        ("{\"a\": \"\\", "1:8: error: unknown escape; write a backslash twice"),
        ("{\"a\": [[\"b\"]", "1:7: error: list or object never closed; close it with ']' or '}'"),
    ])
    func saysWhereTheJSONIsWrong(_ json: String, _ expected: String) {
        let list = read(json)
        #expect(list.diagnostics.map(\.description) == ["a.json:\(expected); fields left out [json-syntax]"])
        #expect(list.fields.isEmpty)
    }

    @Test func refusesANameGivenTwice() {
        #expect(
            read("{\"a\": \"b\", \"a\": \"c\"}").diagnostics.map(\.description) == [
                "a.json:1:12: error: 'a' given twice; remove one; fields left out [repeated-field]"
            ])
    }

    @Test func takesUnreadablePublishForLinks() {
        let list = read("{\"publish\": \"excerpts\"")
        #expect(list.fields.map(\.value) == [.text("links")])
    }

    @Test func refusesMoreThan64KiB() {
        #expect(read(String(repeating: " ", count: 65_537)).diagnostics.map(\.id) == ["fields-too-long"])
    }

    @Test func reportsEveryTextThatEndsTooSoon() {
        let text = Array(#"{"title": "Mỹ \u1EBF\ud83d\ude80", "b": [{"c": "]"}, 1], "date": -2024}"#.utf8)
        for end in text.indices {
            let list = JSONFields.read(SourceText(path: "a.json", bytes: Array(text[..<end])))
            #expect(list.diagnostics.map(\.id) == ["json-syntax"], "\(end)")
        }
    }

    private func read(_ json: String) -> FieldList {
        JSONFields.read(SourceText(path: "a.json", bytes: Array(json.utf8)))
    }
}
