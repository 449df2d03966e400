import Model
import Reading
import Storage

/// Finds articles by what people call them: the path of a file, or an id.
struct ArticleFinder {
    /// What a name leads to.
    enum Finding {
        case file(ArticleFile, in: ArticleFolder)
        case unknown(Diagnostic)
    }

    private let store: any FileStore
    private let input: String
    /// The ids of the input folder with their files, read when the first id is asked for.
    private var ids: (folder: ArticleFolder, files: [(id: String, file: ArticleFile)])?

    init(store: any FileStore, input: String) {
        self.store = store
        self.input = input
    }

    /// Finds the article `name`; a file of that path goes before an id.
    mutating func find(_ name: String) throws(BuildError) -> Finding {
        if isThere(name) {
            let folder = ArticleFolder(store: store, files: [name])
            if let file = folder.files.first { return .file(file, in: folder) }
            if let problem = folder.diagnostics.first { return .unknown(problem) }
        }
        let known = try knownArticles()
        if let article = known.files.first(where: { $0.id == name }) { return .file(article.file, in: known.folder) }
        return .unknown(
            Diagnostic(
                .error, at: SourcePosition(path: name),
                "no such article in '\(input)'; \(remedy(for: name, among: known.files.map(\.id)))",
                id: "no-such-article"))
    }
}

private extension ArticleFinder {
    func isThere(_ path: String) -> Bool {
        do {
            return try store.kind(of: path) != nil
        } catch {
            return false  // Not even a look at it is allowed; then it may still be an id.
        }
    }

    mutating func knownArticles() throws(BuildError) -> (
        folder: ArticleFolder, files: [(id: String, file: ArticleFile)]
    ) {
        if let ids { return ids }
        let folder = try ArticleFolder(store: store, folder: input)
        if folder.files.isEmpty { throw ArticleFolder.noArticles(in: input) }
        let known = (
            folder,
            folder.files.compactMap { file in folder.read(file).article.map { (id: $0.id.value, file: file) } }
        )
        ids = known
        return known
    }

    /// The one id that begins so, or the nearest one.
    func remedy(for name: String, among ids: [String]) -> String {
        let stem = [".txt", ".md"].first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
        let longer = ids.filter { $0.hasPrefix(stem) }
        if let near = longer.count == 1 ? longer[0] : DidYouMean.suggestion(for: stem, among: ids) {
            return "did you mean '\(near)'?"
        }
        return "expected the path of a file or the id of an article"
    }
}
