import Model
import Storage

/// The articles of the input: the door of Reading.
///
/// ```swift
/// let folder = try ArticleFolder(store: DiskStore(), folder: "seeds")
/// let read = folder.files.map(folder.read)  // in parallel, if one likes
/// let (articles, problems) = ArticleFolder.admit(read.compactMap(\.article))
/// ```
package struct ArticleFolder: Sendable {
    /// In the order of their paths' bytes, sub-folders included.
    package let files: [ArticleFile]
    /// What was wrong with files and names, without the texts themselves; sorted.
    package let diagnostics: [Diagnostic]
    private let store: any FileStore

    /// Finds the articles in `folder`, but reads none of them.
    package init(store: some FileStore, folder: String) throws(BuildError) {
        do {
            let input = try InputFolder(folder, in: store)
            files = input.files
            diagnostics = input.diagnostics
        } catch {
            throw ArticleFolder.failure(error, folder: folder)
        }
        self.store = store
    }

    /// Takes the texts at `paths`, as `sitegen extract a.txt b.md` names them; a path given twice counts once.
    package init(store: some FileStore, files paths: [String]) {
        let named = NamedFiles(paths, in: store)
        files = named.files
        diagnostics = named.diagnostics
        self.store = store
    }

    /// Reads one of `files`; safe to call from several tasks at once.
    package func read(_ file: ArticleFile) -> ReadArticle {
        ArticleReader(file, in: store).read()
    }

    /// Sorts `articles` by their paths and leaves out each whose id or address an earlier one has.
    package static func admit<Candidate: ArticleIdentity>(
        _ articles: [Candidate]
    ) -> (articles: [Candidate], diagnostics: [Diagnostic]) {
        var admission = ArticleAdmission<Candidate>()
        for article in articles.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            admission.admit(article)
        }
        return (admission.articles, admission.diagnostics)
    }

    /// The error for an input without a single article: `error: no articles in 'seeds'; … [no-articles]`.
    package static func noArticles(in folder: String) -> BuildError {
        BuildError("no-articles", "no articles in '\(folder)'; put files there whose names end in '.txt' or '.md'")
    }
}

private extension ArticleFolder {
    static func failure(_ error: StorageError, folder: String) -> BuildError {
        switch error.reason {
        case .notFound:
            BuildError(
                "no-input", "no folder '\(folder)'; make it and put articles there, or name another with --input")
        case .notFolder:
            BuildError("input-not-folder", "'\(folder)' isn't a folder; name a folder of articles with --input")
        default:
            BuildError(
                "input-unreadable", "folder '\(folder)' can't be read; make it readable or name another with --input",
                cause: error.reason.description)
        }
    }
}
