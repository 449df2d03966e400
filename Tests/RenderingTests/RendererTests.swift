import Model
import Templating
import Testing

@testable import Rendering

@Suite struct RendererTests {
    private func folder(changing name: String, to text: String?) throws -> TemplateFolder {
        let folder = try TemplatesOnDisk.folder()
        let others = folder.files.filter { $0.name != name }
        let changed = text.map { [TemplateFile(name: name, path: "templates/\(name)", bytes: Array($0.utf8))] } ?? []
        return TemplateFolder(
            files: others + changed, stringsPath: folder.stringsPath, strings: folder.strings,
            map: folder.map)
    }

    @Test func findsNothingWrongWithOurOwnTemplates() throws {
        let folder = try TemplatesOnDisk.folder()
        #expect(Renderer(templates: folder).diagnostics.isEmpty)
        #expect(Set(PageTemplates.names).isSubset(of: folder.files.map(\.name)))
    }

    @Test func hasTheAssetsThatItLinks() {
        for path in Renderer.assetPaths {
            #expect(
                (try? TemplatesOnDisk.root.appending(path: path.value).checkResourceIsReachable()) == true, "\(path)")
        }
    }

    @Test func rendersTheOtherPagesWhenOneTemplateIsBroken() throws {
        let renderer = Renderer(templates: try folder(changing: "pages/country.md", to: "# {{entity.nmae}}\n"))
        #expect(renderer.diagnostics.map(\.id) == ["unknown-name"])
        #expect(
            renderer.diagnostics.first?.position
                == SourcePosition(path: "templates/pages/country.md", line: 1, column: 3))
        let site = RenderedSite.sample.make()
        let edition = renderer.edition(of: site)
        let missing = site.pages.filter { edition.render($0) == nil }.map(\.path.value)
        #expect(missing == ["countries/ru.html", "countries/tr.html"])
    }

    @Test func saysThatATemplateIsMissing() throws {
        let whole = try TemplatesOnDisk.folder()
        let renderer = Renderer(
            templates: TemplateFolder(
                files: whole.files.filter { $0.name != "pages/country.md" }, stringsPath: whole.stringsPath,
                strings: whole.strings, map: whole.map))
        #expect(
            renderer.diagnostics.map(\.description) == [
                "templates/pages/country.md: error: no such file; its pages aren't made; take it from the folder 'templates' "
                    + "of sitegen [no-such-file]"
            ])
    }

    @Test func reportsAPartialOfSeveralPagesOnce() throws {
        let renderer = Renderer(templates: try folder(changing: "partials/link.html", to: "{{lable}}"))
        #expect(renderer.diagnostics.map(\.position.path) == ["templates/partials/link.html"])
    }

    @Test func rendersNothingWithoutALayout() throws {
        let renderer = Renderer(templates: try folder(changing: "layout.html", to: nil))
        #expect(renderer.diagnostics.count == 1)
        let site = RenderedSite.sample.make()
        let edition = renderer.edition(of: site)
        #expect(site.pages.allSatisfy { edition.render($0) == nil })
    }

    @Test func namesAPageTemplateThatNoPageUses() throws {
        let renderer = Renderer(templates: try folder(changing: "pages/contry.md", to: "x"))
        #expect(renderer.diagnostics.map(\.id) == ["unused-template"])
        #expect(renderer.diagnostics.map(\.severity) == [.warning])
    }

    @Test func reportsOnlyTheWordsWhenTheyCannotBeRead() throws {
        let folder = try TemplatesOnDisk.folder()
        let renderer = Renderer(
            templates: TemplateFolder(
                files: folder.files, stringsPath: "vi.yml", strings: Array("a: \"b".utf8),
                map: folder.map))
        #expect(renderer.diagnostics.map(\.id) == ["words-not-yaml"])
        #expect(renderer.edition(of: RenderedSite.sample.make()).render(RenderedSite.sample.make().pages[0]) == nil)
    }

    @Test func takesEveryVisibleWordFromTheStringTable() throws {
        let folder = try TemplatesOnDisk.folder()
        for file in folder.files {
            // Without tags, placeholders, comments, addresses and references, no letter is left in any template.
            let text = RendererTests.visible(String(decoding: file.bytes, as: UTF8.self))
            #expect(text.filter(\.isLetter) == "", "\(file.name)")
        }
    }

    private static func visible(_ template: String) -> String {
        template
            .replacing(#/\{\{!.*?\}\}/#.dotMatchesNewlines(), with: "")
            .replacing(#/\{\{.*?\}\}/#, with: "")
            .replacing(#/<[^>]*>/#, with: "")
            .replacing(#/\]\(https:[^)]*\)/#, with: "")
    }
}
