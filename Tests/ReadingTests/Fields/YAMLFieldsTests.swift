import Model
import Testing

@testable import Reading

@Suite struct YAMLFieldsTests {
    /// Values that a reader of YAML likes to take for something else than text.
    @Test(arguments: [
        ("title: no", "no"), ("title: 2019", "2019"), ("title: 0123", "0123"), ("title: 12:30:45", "12:30:45"),
        ("title: 2024-01-31", "2024-01-31"), ("title: 1e3", "1e3"), ("title: \"S-400 \\u1EBF\"", "S-400 ế"),
        ("title: 'Mỹ: bán'", "Mỹ: bán"), ("title: A & B * C", "A & B * C"), ("title: Súng # đạn", "Súng"),
        ("title: |\n  hai\n  dòng", "hai\ndòng"), ("title: >\n  hai\n  dòng", "hai dòng"), ("{title: x}", "x"),
        ("title: \"~\"", "~"), ("# lời\ntitle: x\r", "x"), ("title: !!int 5", "5"),
    ])
    func takesTheTextAsItIsWritten(_ yaml: String, _ expected: String) {
        let list = read(yaml)
        #expect(list.fields.map(\.name) == ["title"])
        #expect(list.fields.map(\.value) == [.text(expected)])
        #expect(list.diagnostics.isEmpty)
    }

    @Test(arguments: ["title:", "title: ~", "title: null"])
    func takesNothingForAbsent(_ yaml: String) {
        #expect(read(yaml).fields.map(\.value) == [.absent])
    }

    @Test(arguments: ["", "\n", "# chỉ có lời\n", "~", "---\n"])
    func findsNoFieldsInEmptyYAML(_ yaml: String) {
        let list = read(yaml)
        #expect(list.fields.isEmpty)
        #expect(list.diagnostics.isEmpty)
    }

    @Test func tellsWhereNamesAndValuesStand() {
        let list = read("title: Mỹ\n\n  \n'date':   2024\n", firstLine: 2)
        #expect(list.fields.map(\.namePosition.description) == ["a.md:2:1", "a.md:5:1"])
        #expect(list.fields.map(\.valuePosition.description) == ["a.md:2:8", "a.md:5:11"])
    }

    @Test(
        arguments: [
            ("title: [a, b]", .list(["a", "b"])), ("title:\n- a", .list(["a"])), ("title: [a, [b]]", .other("a list")),
            ("title: {a: b}", .other("a mapping")),
            ("title: &x a", .alias),
        ] as [(String, Field.Value)])
    func tellsWhatIsNoText(_ yaml: String, _ expected: Field.Value) {
        #expect(read(yaml).fields.map(\.value) == [expected])
    }

    @Test func refusesAliases() {
        #expect(read("title: &x Mỹ\nsource: *x\n").fields.map(\.value) == [.alias, .alias])
    }

    @Test(arguments: [
        (
            "title: Hà Nội: mùa thu",
            "a.md:2:14: error: mapping values are not allowed in this context; expected 'name: value'; put a value "
                + "that holds ': ' or begins with a sign in quotes; fields left out [yaml-syntax]"
        ),
        (
            "date: 2024\ntitle: \"Mỹ",
            "a.md:3:11: error: found unexpected end of stream; expected 'name: value'; put a value that holds ': ' "
                + "or begins with a sign in quotes; fields left out [yaml-syntax]"
        ),
        (
            "title: *x",
            "a.md:2:8: error: found undefined alias; put a value that begins with '*' in quotes; fields left out "
                + "[yaml-syntax]"
        ),
        (
            "title: a\ntitle: b",
            "a.md:2:1: error: 'title' given twice; remove one; fields left out [repeated-field]"
        ),
        (
            "title: a\n\u{1}",
            "a.md:3:1: error: control characters are not allowed; remove the character; fields left out [yaml-syntax]"
        ),
        (
            "Mỹ bán F-16",
            "a.md:2:1: error: no fields; expected lines such as 'title: Mỹ bán F-16'; fields left out [no-fields]"
        ),
        (
            "- a\n- b",
            "a.md:2:1: error: no fields; expected lines such as 'title: Mỹ bán F-16'; fields left out [no-fields]"
        ),
        (
            "&x\ntitle: a",
            "a.md:2:1: error: YAML anchor; write the values themselves; fields left out [yaml-alias]"
        ),
        ("[a]: b", "a.md:2:1: error: field without a name; expected 'name: value' [wrong-type]"),
    ])
    func saysWhereTheYAMLIsWrong(_ yaml: String, _ expected: String) {
        let list = read(yaml, firstLine: 2)
        #expect(list.diagnostics.map(\.description) == [expected])
        #expect(list.fields.isEmpty)
    }

    @Test func takesUnreadablePublishForLinks() {
        let list = read("publish: excerpts\ntitle: Hà Nội: mùa thu")
        #expect(list.fields.map(\.name) == ["publish"])
        #expect(list.fields.map(\.value) == [.text("links")])
        #expect(
            list.diagnostics.first?.message.hasSuffix("fields left out, and publish is treated as 'links'") == true)
    }

    /// Each line doubles the one before: unfolded, the last holds 2^40 words.
    @Test(.timeLimit(.minutes(1))) func refusesAliasesThatMultiply() {
        var yaml = "a0: &a0 [x, x]\n"
        for level in 1...40 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(read(yaml + "? *a40\n: b\n").diagnostics.map(\.id) == ["yaml-alias"])
    }

    @Test func allowsManyStarsWithoutAnchors() {
        let list = read("title: " + String(repeating: "a *b* ", count: 40))
        #expect(list.diagnostics.isEmpty)
        #expect(list.fields.count == 1)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func survivesDeepNesting(_ opening: String) {
        #expect(!read("title: x\nb: " + String(repeating: opening, count: 15_000)).diagnostics.isEmpty)
    }

    @Test func refusesMoreThan64KiB() {
        let list = read("title: " + String(repeating: "a", count: 65_536))
        #expect(
            list.diagnostics.map(\.description) == [
                "a.md:1:1: error: fields of 65543 bytes; expected at most 65536; fields left out [fields-too-long]"
            ])
    }

    private func read(_ yaml: String, firstLine: Int = 1) -> FieldList {
        YAMLFields.read(Array(yaml.utf8)[...], path: "a.md", firstLine: firstLine)
    }
}
