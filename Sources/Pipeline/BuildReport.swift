import Model

/// What a build did, for the summary at its end.
package struct BuildReport: Sendable {
    /// The number of articles that were let in.
    package let articles: Int
    /// The number of names that were tied to an entity.
    package let mentions: Int
    /// The number of entities with a page, by type.
    package let entities: [EntityType: Int]
    package let pages: Int
    /// Files written, left as they were and removed; `nil` when nothing was to be written.
    package let files: (written: Int, unchanged: Int, removed: Int)?
    /// Everything that was wrong or odd, in order of position.
    package let diagnostics: [Diagnostic]

    init(
        site: Site, files: (written: Int, unchanged: Int, removed: Int)?, diagnostics: [Diagnostic]
    ) {
        articles = site.archive.documents.count
        mentions = site.archive.documents.reduce(0) { $0 + $1.mentions.count }
        entities = Dictionary(site.archive.dossiers.map { ($0.entity.id.type, 1) }, uniquingKeysWith: +)
        pages = site.pages.count
        self.files = files
        // One problem may be met twice, such as a template that two page types include.
        self.diagnostics = Set(diagnostics).sorted()
    }

    package func count(_ severity: Diagnostic.Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }
}
