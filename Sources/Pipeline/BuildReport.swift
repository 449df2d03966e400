import Model

/// What a build did, for the summary at its end.
package struct BuildReport: Sendable {
    /// The number of articles that were let in.
    package let articles: Int
    /// The number of names that were tied to an entity.
    package let mentions: Int
    /// The number of entities with a page, by type.
    package let entities: [EntityType: Int]
    /// The number of pages that could be rendered.
    package let pages: Int
    /// What became of the files; `nil` when nothing was to be written.
    package let files: FileCounts?
    /// Everything that was wrong or odd, in order of position.
    package let diagnostics: [Diagnostic]

    /// The numbers of files written, left as they were and removed.
    package struct FileCounts: Hashable, Sendable {
        package let written: Int
        package let unchanged: Int
        package let removed: Int
    }

    init(site: Site, pages: Int, files: FileCounts?, diagnostics: [Diagnostic]) {
        articles = site.archive.documents.count
        mentions = site.archive.documents.reduce(0) { $0 + $1.mentions.count }
        entities = Dictionary(
            site.archive.dossiers.filter { !$0.appearances.isEmpty }.map { ($0.entity.id.type, 1) }, uniquingKeysWith: +
        )
        self.pages = pages
        self.files = files
        // One problem may be met twice, such as a template that two page types include.
        self.diagnostics = Set(diagnostics).sorted()
    }

    package func count(_ severity: Diagnostic.Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }
}
