import Model
import Storage

@testable import Writing

/// A site of a few files, by path; a page's text names the pages that it links to, with spaces between.
struct LittleSite: Sendable {
    let files: [String: String]

    init(_ files: [String: String]) {
        self.files = files
    }

    /// Publishes the site; what ends in `.css` is an asset.
    @discardableResult
    func publish(in store: some FileStore, keeping: Set<SitePath> = []) throws -> WriteSummary {
        let writer = try SiteWriter(store: store, folder: "public")
        do {
            let staged = try files.sorted { $0.key < $1.key }.map { path, text in
                try writer.stage(
                    OutputFile(path: SitePath(path), bytes: Array(text.utf8)),
                    group: path.hasSuffix(".css") ? .asset : .page)
            }
            return try writer.commit(staged, keeping: keeping)
        } catch {
            writer.cancel()
            throw error
        }
    }
}

extension MemoryStore {
    /// The files that readers see, by their paths in the site.
    var published: [String: String] {
        var pages: [String: String] = [:]
        for (path, bytes) in files where path.hasPrefix("public/") && !path.hasPrefix("public/.sitegen/") {
            pages[String(path.dropFirst("public/".count))] = String(decoding: bytes, as: UTF8.self)
        }
        return pages
    }

    func put(_ text: String, at path: String) throws { try write(Array(text.utf8), to: path) }
}
