import Foundation
import Templating

@testable import Rendering

/// The templates of this repository, as the pipeline would read them.
enum TemplatesOnDisk {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "templates")

    static func folder() throws -> TemplateFolder {
        TemplateFolder(
            files: try files(), stringsPath: "templates/strings/vi.yml",
            strings: Array(try Data(contentsOf: root.appending(path: "strings/vi.yml"))), map: try map())
    }

    /// The map of this repository.
    static func map() throws -> TemplateFile {
        let name = TemplateFolder.mapName
        return TemplateFile(
            name: name, path: "templates/\(name)", bytes: Array(try Data(contentsOf: root.appending(path: name))))
    }

    /// The words of this repository.
    static func wording() throws -> Wording {
        let folder = try folder()
        let table = WordTable(path: folder.stringsPath, bytes: folder.strings)
        return Wording(book: PhraseBook(table), table: table)
    }

    static func files() throws -> [TemplateFile] {
        let names =
            try ["pages", "partials"].flatMap { folder in
                try FileManager.default.contentsOfDirectory(
                    atPath: root.appending(path: folder).path(percentEncoded: false)
                )
                .sorted().map { "\(folder)/\($0)" }
            } + ["layout.html", "redirect.html"]
        return try names.map { name in
            TemplateFile(
                name: name, path: "templates/\(name)", bytes: Array(try Data(contentsOf: root.appending(path: name))))
        }
    }
}
