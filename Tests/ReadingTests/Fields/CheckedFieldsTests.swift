import Model
import Testing

@testable import Reading

@Suite struct CheckedFieldsTests {
    @Test func keepsSoundFieldsBesideAnUnsoundOne() {
        let fields = check("title: Mỹ\ndate: 31/02/2024\nsource: Tuổi Trẻ\n")
        #expect(fields["title"] == "Mỹ")
        #expect(fields["source"] == "Tuổi Trẻ")
        #expect(fields["date"] == nil)
        #expect(
            fields.diagnostics.map(\.description) == [
                "a.yml:2:7: error: date '31/02/2024' isn't a day of the calendar; expected year-month-day [no-such-day]"
            ])
    }

    @Test(arguments: [
        ("titel: a", "a.yml:1:1: warning: unknown field 'titel'; did you mean 'title'? [unknown-field]"),
        (
            "x: a",
            "a.yml:1:1: warning: unknown field 'x'; expected one of title, date, source, url, retrieved, author, "
                + "rights, language, id, publish, aliases [unknown-field]"
        ),
        ("title: [a]", "a.yml:1:8: error: title is a list; expected text; put it in quotes [wrong-type]"),
        ("title: &x a", "a.yml:1:1: error: title has a YAML anchor or alias; write the value itself [yaml-alias]"),
        ("id: ''", "a.yml:1:5: error: id is empty; expected a text, or no such line [empty-id]"),
    ])
    func reportsFieldsThatAreWrong(_ yaml: String, _ expected: String) {
        let fields = check(yaml)
        #expect(fields.diagnostics.map(\.description) == [expected])
        #expect(fields.entries.isEmpty)
    }

    @Test(
        arguments: [
            ("publish: full", .full), ("publish: excerpts", .excerpts), ("publish: links", .links), ("title: a", nil),
            ("publish:", nil), ("publish: FULL", .links), ("publish: [full]", .links), ("publish: &x full", .links),
            ("publsh: excerpts", .links), ("publish: full\npublsh: links", .full),
            ("title: a: b\npublish: full", .links),
        ] as [(String, PublishPolicy?)])
    func choosesTheCarefulPolicyInDoubt(_ yaml: String, _ expected: PublishPolicy?) {
        #expect(check(yaml).publish == expected)
    }

    @Test(arguments: [
        ("title: '  Mỹ   bán '", "Mỹ bán"), ("title: |\n  hai\n  dòng\n", "hai dòng"),
        ("title: \"a\\0b\\tc\"", "a b c"), ("title: \"\\u202EM\\u200Bỹ\\uFEFF bán\"", "Mỹ bán"),
        ("title: e\u{302}\u{301}", "\u{1EBF}"), ("title: ' '", nil),
    ])
    func putsTextOnOneLineInNFC(_ yaml: String, _ expected: String?) {
        #expect(check(yaml)["title"].map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }

    @Test func fillsWhatIsMissingAndKeepsWhatDiffers() {
        var fields = check("title: A\ndate: 2024\n")
        let others = CheckedFields(
            YAMLFields.read(Array("title: B\ndate: 2024\nsource: C\nx: y\n".utf8)[...], path: "a.md", firstLine: 2),
            rules: FieldRule.ofArticles, noun: "field")
        fields.fill(from: others, inOrderOf: FieldRule.ofArticles)
        #expect(fields["title"] == "A")
        #expect(fields["date"] == "2024")
        #expect(fields["source"] == "C")
        #expect(
            fields.diagnostics.map(\.description).last
                == "a.md:2:8: warning: title differs from that in a.yml, which counts; remove one [field-differs]")
        #expect(fields.diagnostics.map(\.id) == ["unknown-field", "field-differs"])
    }

    private func check(_ yaml: String) -> CheckedFields {
        CheckedFields(
            YAMLFields.read(Array(yaml.utf8)[...], path: "a.yml"), rules: FieldRule.ofArticles, noun: "field")
    }
}
