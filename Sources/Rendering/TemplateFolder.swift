import Templating

/// What a keeper may edit about the look of the site, as values: the templates and the words.
///
/// Read from `templates/`: every file under `pages/` and `partials/`, `layout.html`, `strings/vi.yml` and `maps/world.csv`.
package struct TemplateFolder: Sendable {
    /// Named from the folder on: `pages/country.md`, `partials/sentences.html`, `layout.html`.
    package let files: [TemplateFile]
    /// The path of the words as messages print it: `templates/strings/vi.yml`.
    package let stringsPath: String
    /// The bytes of that file.
    package let strings: [UInt8]
    /// The countries of the world as the map draws them, the file `maps/world.csv`; `nil` where it is missing.
    package let map: TemplateFile?

    /// The name of that file.
    package static let mapName = "maps/world.csv"

    package init(files: [TemplateFile], stringsPath: String, strings: [UInt8], map: TemplateFile?) {
        self.files = files
        self.stringsPath = stringsPath
        self.strings = strings
        self.map = map
    }
}
