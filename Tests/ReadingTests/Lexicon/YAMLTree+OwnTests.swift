import Model
import Testing

@testable import Reading

/// The keeper's tree laid over the built-in one.
@Suite struct YAMLTreeOwnTests {
    static let builtIn = """
        cues: [tại, ở]
        leads: {person: [ông]}
        rules:
          - {id: anh, type: country, after: [nước], near: [châu Âu]}
          - {id: lynx, type: weapon}
        """

    @Test(arguments: [
        ("cues: [từ, ở]", ["cues: tại ở từ"]),
        ("leads: {person: [bà], place: [vịnh]}", ["leads: person: ông bà / place: vịnh"]),
        ("rules:\n  # later", []), ("", []), ("# nothing", []),
        ("rules: [{id: kilo, type: weapon}]", ["rules: kilo type=weapon / anh / lynx"]),
        // What the rule does not give stays; its place stays, too.
        ("rules: [{id: anh, after: [phía]}]", ["rules: anh after=phía type=country near=châu Âu / lynx"]),
        ("rules: [{id: anh, near: []}]", ["rules: anh near= type=country after=nước / lynx"]),
        ("rules: [{id: lynx, remove: true}]", ["rules: anh"]),
    ])
    func laysOneOverTheOther(_ own: String, _ changed: [String]) throws {
        let (diagnostics, lines) = try read(own)
        #expect(diagnostics == [])
        let plain = try read("").lines
        let expected = plain.map { line in changed.first { $0.prefix(4) == line.prefix(4) } ?? line }
        #expect(lines.map(YAMLTreeOwnTests.short) == expected.map(YAMLTreeOwnTests.short))
    }

    @Test(arguments: [
        ("cues: từ", "1:7: error: text 'từ'; expected a list, such as [tại, ở] [wrong-type]"),
        ("# own\nleads: [ông]", "2:8: error: a list; expected lines such as 'person: …' [wrong-type]"),
        ("- cues", "1:1: error: a list; expected lines such as 'cues: …' [wrong-type]"),
        (
            "rules: [{id: lynxx, remove: true}]",
            "1:9: error: no rule 'lynxx' in lexicon/a.yml to remove; did you mean 'lynx'? [unknown-rule]"
        ),
        (
            "rules: [{id: lynxx, type: weapon}]",
            "1:9: warning: rule 'lynxx' is new, though lexicon/a.yml has one 'lynx'; did you mean 'lynx'? [misspelt-id]"
        ),
        (
            "rules:\n  - {id: anh}\n  - {id: anh, near: []}",
            "3:5: error: id 'anh' stands at own-lexicon/a.yml:2:5 too; ids are unique within a file; rule left out "
                + "[repeated-id]"
        ),
        ("rules: [{id: anh, remove: yes}]", "1:27: error: text 'yes'; expected true or false [wrong-type]"),
        (
            "cues: [a",
            "2:1: error: did not find expected ',' or ']'; expected 'name: value'; put a value that holds ': ' or begins with a sign in quotes; file left out [yaml-syntax]"
        ),
        (
            "cues: [\u{1}]",
            "1:8: error: control characters are not allowed; remove the character; file left out [yaml-syntax]"
        ),
    ])
    func reportsWhatItCannotUseInTheKeepersFile(_ own: String, _ problem: String) throws {
        let diagnostics = try read(own).diagnostics
        #expect(diagnostics == ["own-lexicon/a.yml:\(problem)"])
    }

    @Test func tellsForEachNodeWhereItStands() throws {
        var (tree, root) = YAMLTree.parse(
            Array("cues:\n  - tại\n".utf8), path: "lexicon/a.yml",
            own: SourceText(path: "own-lexicon/a.yml", bytes: Array("\u{FEFF}cues:\n  - từ\n".utf8)))
        let keys = tree.mapping(try #require(root), known: ["cues"])
        #expect(
            tree.placedTexts(keys["cues"]).map { "\($0.text) \($0.position)" } == [
                "tại lexicon/a.yml:2:5", "từ own-lexicon/a.yml:2:5",
            ])
    }

    @Test func leavesTheKeepersFileOutWhereTheBuiltInOneIsBroken() {
        let (tree, root) = YAMLTree.parse(
            Array("a: [".utf8), path: "a.yml", own: SourceText(path: "own/a.yml", bytes: Array("a: [b]".utf8)))
        #expect(root == nil && tree.diagnostics.map(\.position.path) == ["a.yml"])
    }

    private func read(_ own: String) throws -> (diagnostics: [String], lines: [String]) {
        let source = SourceText(path: "own-lexicon/a.yml", bytes: Array(own.utf8))
        var (tree, root) = YAMLTree.parse(
            Array(YAMLTreeOwnTests.builtIn.utf8), path: "lexicon/a.yml", own: source)
        let keys = tree.mapping(try #require(root), known: ["cues", "leads", "rules"])
        let leads = tree.mapping(try #require(keys["leads"]), known: ["person", "place"])
        let rules = tree.list(keys["rules"]).map { rule in
            (rule.mapping.map(Array.init) ?? []).map { pair in
                let key = pair.key.scalar?.string ?? ""
                let value = pair.value.scalar?.string ?? tree.texts(pair.value).joined(separator: " ")
                return key == "id" ? value : "\(key)=\(value)"
            }.joined(separator: " ")
        }
        return (
            tree.diagnostics.map(\.description),
            [
                "cues: " + tree.texts(keys["cues"]).joined(separator: " "),
                "leads: "
                    + leads.keys.sorted().map { "\($0): " + tree.texts(leads[$0]).joined(separator: " ") }
                    .joined(separator: " / "),
                "rules: " + rules.joined(separator: " / "),
            ]
        )
    }

    /// A rule that the case does not speak of may be given by its id alone.
    private static func short(_ line: String) -> String {
        line.replacing("anh type=country after=nước near=châu Âu", with: "anh").replacing(
            "lynx type=weapon", with: "lynx")
    }
}
