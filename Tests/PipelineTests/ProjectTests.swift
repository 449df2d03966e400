import Model
import Pipeline
import Storage
import Testing

@Suite struct ProjectTests {
    @Test func hasADefaultForEverything() throws {
        let project = try Project(options: BuildOptions(), store: MemoryStore())
        let folders = [project.input, project.output, project.templates, project.lexicon]
        #expect(folders == ["seeds", "public", "templates", "lexicon"])
        #expect(project.settings == SiteSettings() && project.diagnostics == [])
    }

    @Test func looksForFoldersInTheProject() throws {
        var options = BuildOptions()
        options.project = "kho"
        let project = try Project(options: options, store: MemoryStore())
        let folders = [project.input, project.output, project.templates, project.lexicon]
        #expect(folders == ["kho/seeds", "kho/public", "kho/templates", "kho/lexicon"])
    }

    @Test func takesSettingsBeforeDefaultsAndTheCommandLineBeforeBoth() throws {
        let store = MemoryStore([
            "kho/sitegen.yml": """
            title: Kho
            input: bai
            output: /srv/www
            templates: mau
            baseURL: https://example.org/kho

            """
        ])
        var options = BuildOptions()
        options.project = "kho"
        let settings = try Project(options: options, store: store)
        #expect([settings.input, settings.output, settings.templates] == ["kho/bai", "/srv/www", "kho/mau"])
        #expect(settings.settings.title == "Kho")
        #expect(settings.settings.baseURL == "https://example.org/kho/")

        options.input = "tin"
        options.output = "www"
        options.baseURL = WebAddress("https://example.net")
        let project = try Project(options: options, store: store)
        #expect([project.input, project.output, project.templates] == ["tin", "www", "kho/mau"])
        #expect(project.settings.baseURL == "https://example.net/")
    }

    @Test(
        arguments: [
            ([:], nil, nil),
            (["kho/own-lexicon/context.yml": "rules: []"], nil, "kho/own-lexicon"),
            (["kho/sitegen.yml": "ownLexicon: riêng"], nil, "kho/riêng"),
            (["kho/sitegen.yml": "ownLexicon: riêng"], "khác", "khác"),
        ] as [([String: String], String?, String?)])
    func takesTheKeepersLexiconWhereThereIsOne(_ files: [String: String], _ named: String?, _ own: String?) throws {
        var options = BuildOptions()
        options.project = "kho"
        options.ownLexicon = named
        #expect(try Project(options: options, store: MemoryStore(files)).ownLexicon == own)
    }

    @Test func readsTheSettingsThatAreNamed() throws {
        var options = BuildOptions()
        options.config = "khac.yml"
        let store = MemoryStore(["khac.yml": "publish: links", "sitegen.yml": "publish: excerpts"])
        #expect(try Project(options: options, store: store).settings.publish == .links)
    }

    @Test(arguments: [
        (nil, "error: settings 'khac.yml': no such file; check the path [no-such-file]"),
        (
            "output: \"site",
            "error: settings 'khac.yml:1:14': found unexpected end of stream; expected 'name: value'; put a value that "
                + "holds ': ' or begins with a sign in quotes [yaml-syntax]"
        ),
        (
            "publish: links\nti\u{0}",
            "error: settings 'khac.yml:2:3': NUL byte; expected plain text; save the file as UTF-8 or move it away [not-text]"
        ),
    ])
    func endsWithoutTheSettingsThatAreNamed(text: String?, message: String) {
        var options = BuildOptions()
        options.config = "khac.yml"
        let store = MemoryStore(text.map { ["khac.yml": $0] } ?? [:])
        let error = #expect(throws: BuildError.self) { try Project(options: options, store: store) }
        #expect(error?.description == message)
    }

    @Test func endsWhereTheSettingsMayNotBeRead() {
        let store = MemoryStore(["sitegen.yml": "publish: links"])
        store.fail("sitegen.yml", .notPermitted)
        let error = #expect(throws: BuildError.self) { try Project(options: BuildOptions(), store: store) }
        #expect(error?.code == "unreadable-file")
    }

    @Test func keepsDefaultsForSettingsThatCannotBeUsed() throws {
        let store = MemoryStore(["sitegen.yml": "baseURL: ftp://x\npublish: alles\n"])
        let project = try Project(options: BuildOptions(), store: store)
        #expect(project.settings.baseURL == nil)
        #expect(project.settings.publish == .links, "the careful reading")
        #expect(project.diagnostics.map(\.id) == ["not-http", "unknown-publish"])
    }
}
