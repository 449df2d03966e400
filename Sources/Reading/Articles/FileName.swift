import Model

/// What the name of a file says of its part in the input: `a.txt` is a text, `a.yml` has the fields of a text `a`.
struct FileName: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        case text(Article.Format)
        case fields
        /// Not for us and not worth a word: hidden names, drafts that begin with `_`, `README`.
        case ignored
        case unknown
    }

    /// The name without its extension.
    let stem: String
    let part: Part

    /// Reads `name`; where somebody `isNamed` the file, nothing about it is ignored.
    init(_ name: String, isNamed: Bool = false) {
        let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
        stem = dot.map { String(name[..<$0]) } ?? name
        let fileExtension = dot.map { name[$0...].lowercased() } ?? ""
        if !isNamed, FileName.isIgnored(name) || name.hasPrefix("README") {
            part = .ignored
        } else {
            switch fileExtension {
            case ".txt": part = .text(.text)
            case ".md": part = .text(.markdown)
            case ".yml", ".json": part = .fields
            default: part = .unknown
            }
        }
    }

    var isText: Bool {
        if case .text = part { true } else { false }
    }

    /// Whether neither a file nor a folder of this name belongs to the input.
    static func isIgnored(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") || name.utf8.first == UInt8(ascii: "_")
    }
}
