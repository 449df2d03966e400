import Foundation
import Pipeline

/// The repository that the tests stand in, found from the place of this file.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func path(_ path: String) -> String { root.appending(path: path).path }

    /// Options for a build of the archive in `project` with the repository's own templates and lexicon.
    static func options(project: String) -> BuildOptions {
        var options = BuildOptions()
        options.project = project
        options.templates = path("templates")
        options.lexicon = path("lexicon")
        return options
    }
}
