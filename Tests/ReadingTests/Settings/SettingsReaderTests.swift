import Model
import Storage
import Testing

@testable import Reading

@Suite struct SettingsReaderTests {
    @Test func readsEverySetting() throws {
        let text = """
            title: Kho tin mua bán vũ khí
            description: Ai bán gì cho ai
            baseURL: https://example.org/kho
            contact: toasoan@example.org
            input: bài
            output: trang
            templates: mẫu
            lexicon: từ
            author: N. V. A.
            licence: CC BY 4.0
            publish: excerpts
            """
        let (settings, diagnostics) = try read(text)
        #expect(diagnostics.isEmpty)
        #expect(settings.site.title == "Kho tin mua bán vũ khí")
        #expect(settings.site.description == "Ai bán gì cho ai")
        #expect(settings.site.baseURL == "https://example.org/kho/")
        #expect(settings.site.contact == "toasoan@example.org")
        #expect(settings.input == "bài")
        #expect(settings.output == "trang")
        #expect(settings.templates == "mẫu")
        #expect(settings.lexicon == "từ")
        #expect(settings.site.author == "N. V. A.")
        #expect(settings.site.licence == "CC BY 4.0")
        #expect(settings.site.publish == .excerpts)
    }

    @Test(arguments: [
        ("https://example.org", "https://example.org/"), ("https://example.org/", "https://example.org/"),
        ("http://a.org/b/c", "http://a.org/b/c/"),
    ])
    func endsTheBaseURLWithASlash(_ written: String, _ expected: String) throws {
        #expect(try read("baseURL: \(written)").settings.site.baseURL == expected)
    }

    @Test(arguments: ["", "# chỉ có lời\n", "title:\n"])
    func hasADefaultForEverything(_ text: String) throws {
        let (settings, diagnostics) = try read(text)
        #expect(settings == ProjectSettings())
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [
        (
            "baseurl: https://example.org/",
            "sitegen.yml:1:1: warning: unknown setting 'baseurl'; did you mean 'baseURL'? [unknown-setting]"
        ),
        (
            "title: a\nlanguage: vi",
            "sitegen.yml:2:1: warning: unknown setting 'language'; expected one of title, description, baseURL, contact, "
                + "input, output, templates, lexicon, ownLexicon, author, licence, publish [unknown-setting]"
        ),
        (
            "baseURL: example.org",
            "sitegen.yml:1:10: error: baseURL 'example.org' isn't a web address; expected one such as "
                + "'https://example.org/' [not-http]"
        ),
        ("input: [a]", "sitegen.yml:1:8: error: input is a list; expected text; put it in quotes [wrong-type]"),
    ])
    func keepsTheDefaultOfASettingThatIsWrong(_ text: String, _ expected: String) throws {
        let (settings, diagnostics) = try read(text)
        #expect(diagnostics.map(\.description) == [expected])
        #expect(settings.site.baseURL == nil)
        #expect(settings.input == nil)
        #expect(settings.site.publish == .full)
    }

    @Test(arguments: ["publish: nothing", "publish: [full]"])
    func takesPublishInDoubtForLinks(_ text: String) throws {
        #expect(try read(text).settings.site.publish == .links)
    }

    @Test func missesNoFileUnlessItWasNamed() throws {
        let (settings, diagnostics) = try SettingsReader.read(MemoryStore(), "sitegen.yml")
        #expect(settings == ProjectSettings())
        #expect(diagnostics.isEmpty)
        #expect(
            problem { try SettingsReader.read(MemoryStore(), "x.yml", isRequired: true) }
                == "error: settings 'x.yml': no such file; check the path [no-such-file]")
    }

    @Test func endsWhereAFileCannotBeRead() {
        let store = MemoryStore(["sitegen.yml": "title: a"])
        store.fail("sitegen.yml", .notPermitted)
        #expect(
            problem { try SettingsReader.read(store, "sitegen.yml") }
                == "error: settings 'sitegen.yml': can't be read: permission denied; make the file readable [unreadable-file]"
        )
    }

    @Test(arguments: ["sitegen.yaml", "sitegen.json"])
    func endsWhereTheSettingsHaveAnotherEnding(_ name: String) {
        #expect(
            problem { try SettingsReader.read(MemoryStore([name: "publish: links"]), "sitegen.yml") }
                == "error: settings '\(name)': isn't read; rename the file to 'sitegen.yml' [misnamed-settings]")
    }

    /// Who may reprint what, and where the site is written, stands in a file that nobody can read.
    @Test(arguments: ["publish: excerpts\ntitle: a: b", "output: \"www", "- a", "output: a\noutput: b"])
    func endsWhereNoSettingCanBeRead(_ text: String) {
        #expect(problem { try read(text) } != nil)
    }

    private func problem(_ read: () throws -> Any) -> String? {
        #expect(throws: BuildError.self) { _ = try read() }?.description
    }

    private func read(_ text: String) throws -> (settings: ProjectSettings, diagnostics: [Diagnostic]) {
        try SettingsReader.read(MemoryStore(["sitegen.yml": text]), "sitegen.yml")
    }
}
