import Foundation
import Model
import Pipeline
import Storage

/// What a build in memory left: the files in `public/` and the lines that would be printed.
struct BuiltSite {
    /// By their paths in the site.
    let files: [String: [UInt8]]
    let messages: [String]

    /// Builds what lies in `store`.
    static func build(_ store: MemoryStore, options: BuildOptions = BuildOptions()) async -> BuiltSite {
        var messages: [String]
        do {
            let report = try await SiteBuilder(store: store, options: options).build()
            messages = report.diagnostics.map(\.description)
        } catch {
            messages = [error.description]
        }
        let published = store.files.filter { $0.key.hasPrefix("public/") && !$0.key.hasPrefix("public/.sitegen/") }
        let files = published.map { (String($0.key.dropFirst("public/".count)), $0.value) }
        return BuiltSite(files: Dictionary(uniqueKeysWithValues: files), messages: messages)
    }

    /// The paths of the pages, sorted.
    var pages: [String] { files.keys.filter { $0.hasSuffix(".html") }.sorted() }

    /// The page at `path`, strictly read.
    func page(_ path: String) throws -> HTMLElement {
        guard let bytes = files[path] else { throw StrictHTMLReader.Problem(description: "no page \(path)") }
        do {
            return try StrictHTMLReader.read(bytes)
        } catch let problem as StrictHTMLReader.Problem {
            throw StrictHTMLReader.Problem(description: "\(path): \(problem)")
        }
    }
}
