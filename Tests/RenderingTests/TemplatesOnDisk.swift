import Foundation
import Rendering
import Templating

/// The templates of this repository, as the pipeline would read them.
enum TemplatesOnDisk {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "templates")

    static func folder() throws -> TemplateFolder {
        TemplateFolder(
            files: try files(), stringsPath: "templates/strings/vi.yml",
            strings: Array(try Data(contentsOf: root.appending(path: "strings/vi.yml"))))
    }

    static func files() throws -> [TemplateFile] {
        let names =
            try ["pages", "partials"].flatMap { folder in
                try FileManager.default.contentsOfDirectory(
                    atPath: root.appending(path: folder).path(percentEncoded: false)
                )
                .sorted().map { "\(folder)/\($0)" }
            } + ["layout.html"]
        return try names.map { name in
            TemplateFile(
                name: name, path: "templates/\(name)", bytes: Array(try Data(contentsOf: root.appending(path: name))))
        }
    }
}
