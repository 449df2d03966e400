import Model
import Storage
import Testing

@testable import Pipeline

@Suite struct TemplateFolderReaderTests {
    static let files = [
        "mau/strings/vi.yml": "a: b", "mau/pages/home.md": "# x", "mau/layout.html": "x",
        "mau/assets/style.css": "p {}",
        "mau/assets/anh/bieu-tuong.svg": "<svg/>", "mau/README": "x", "mau/.git": "x",
    ]

    @Test func sortsTheFilesOfTheFolder() throws {
        let outcome = try read(TemplateFolderReaderTests.files)
        #expect(outcome.templates.files.map(\.name) == ["layout.html", "pages/home.md"])
        #expect(outcome.templates.files.map(\.path) == ["mau/layout.html", "mau/pages/home.md"])
        #expect(outcome.assets.map(\.path.value) == ["assets/anh/bieu-tuong.svg", "assets/style.css"])
        #expect(outcome.templates.stringsPath == "mau/strings/vi.yml")
    }

    @Test(arguments: ["mau/layout.html", "mau/assets/style.css", "mau/strings/vi.yml", "mau/pages/x.md"])
    func givesEveryChangeAnotherFingerprint(_ path: String) throws {
        var files = TemplateFolderReaderTests.files
        files[path, default: ""] += " "
        #expect(try read(files).fingerprint != read(TemplateFolderReaderTests.files).fingerprint)
    }

    @Test func reportsAssetsThatEveryPageLinks() throws {
        let diagnostics = try read(TemplateFolderReaderTests.files).diagnostics
        #expect(
            diagnostics.map(\.description)
                == [
                    "icon.svg", "site.js", "index.js", "search.js",
                ].map {
                    "mau/assets/\($0): error: no such file; pages link it; take it from the folder 'templates' of sitegen "
                        + "[no-such-file]"
                })
    }

    @Test func endsWithoutWords() {
        let error = #expect(throws: BuildError.self) { try read(["mau/layout.html": "x"]) }
        #expect(error?.code == "no-strings")
    }

    @Test func endsWithoutTheFolder() {
        let error = #expect(throws: BuildError.self) { try read([:]) }
        #expect(error?.code == "no-templates")
    }

    private func read(_ files: [String: String]) throws -> TemplateFolderReader.Outcome {
        try TemplateFolderReader(store: MemoryStore(files), folder: "mau").read()
    }
}
