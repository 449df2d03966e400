/// One file of the templates folder, as it was read.
///
/// `TemplateFile(name: "partials/facts.html", path: "templates/partials/facts.html", bytes: bytes)`
package struct TemplateFile: Hashable, Sendable {
    /// The path inside the templates folder: `pages/country.md`, `layout.html`, `partials/facts.html`.
    package let name: String
    /// The path as messages print it: `templates/pages/country.md`.
    package let path: String
    /// What it holds, in UTF-8.
    package let bytes: [UInt8]

    /// Names the bytes of a file: `TemplateFile(name: "layout.html", path: "templates/layout.html", bytes: bytes)`.
    package init(name: String, path: String, bytes: [UInt8]) {
        self.name = name
        self.path = path
        self.bytes = bytes
    }
}
