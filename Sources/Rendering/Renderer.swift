import Model
import Templating

/// The stage from the site's facts to its files: page template, Markdown, layout, HTML.
///
///     let renderer = Renderer(templates: folder)
///     let edition = renderer.edition(of: site)
///     for page in site.pages { edition.render(page) }
///
/// A page type whose template is broken renders nothing; the others go on. Assets are no business of the renderer:
/// pages link the stylesheet, the icon and the scripts of `assets/`, which are copied, the stylesheet without its comments.
package struct Renderer: Sendable {
    /// The assets that pages link, by their paths in the site.
    package static let assetPaths = [
        LayoutPage.stylesheetPath, LayoutPage.iconPath, LayoutPage.scriptPath, LayoutPage.indexScriptPath,
        LayoutPage.searchScriptPath,
    ]

    /// Everything that is wrong with templates and words, in order of position.
    package let diagnostics: [Diagnostic]

    private let templates: PageTemplates?
    private let wording: Wording
    private let map: WorldMap

    /// Compiles the templates of `folder`.
    package init(templates folder: TemplateFolder) {
        let table = WordTable(path: folder.stringsPath, bytes: folder.strings)
        let book = PhraseBook(table)
        wording = Wording(book: book, table: table)
        let reader = WorldMapReader(folder.map)
        map = reader.map
        // Without a readable string table every word of every template would be reported as unknown.
        guard table.diagnostics.isEmpty else {
            templates = nil
            diagnostics = table.diagnostics.sorted()
            return
        }
        let templates = PageTemplates(files: folder.files, words: table.tree)
        self.templates = templates
        diagnostics =
            (book.diagnostics + wording.eventPatterns.diagnostics + templates.diagnostics + reader.diagnostics)
            .sorted()
    }

    /// Prepares what the pages of `site` have in common; the edition then renders them one by one.
    package func edition(of site: Site) -> SiteEdition {
        SiteEdition(index: SiteIndex(site: site, wording: wording, map: map), templates: templates)
    }
}
