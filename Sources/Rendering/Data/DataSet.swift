import Model

/// The tables of `data/` by their names, and what is in each.
struct DataSet: Sendable {
    let scope: PageScope

    /// A table with its columns, for those who describe it.
    struct Description: Sendable {
        let name: String
        let columns: [DataColumn]
        let key: [String]
        let references: [(column: String, table: String, key: String)]
        /// The files, from the root of the site.
        let files: [SitePath]
        let rows: Int
    }

    func table(_ name: ProgramFile.Table) -> any DataTable {
        switch name {
        case .entities: EntityTable(scope: scope)
        case .events: EventTable(scope: scope)
        case .deals: DealTable(scope: scope)
        case .mentions: MentionTable(scope: scope)
        }
    }

    /// The tables, then the articles.
    var descriptions: [Description] {
        let archive = scope.site.archive
        let tables = ProgramFile.Table.allCases.map { name in
            let type = Swift.type(of: table(name))
            let rows =
                switch name {
                case .entities: archive.dossiers.count
                case .events: archive.events.count
                case .deals: archive.deals.count
                case .mentions: archive.documents.reduce(0) { $0 + $1.mentions.count }
                }
            return Description(
                name: type.name, columns: type.columns, key: type.key, references: type.references,
                files: [DataSet.path(name.rawValue, "csv"), DataSet.path(name.rawValue, "json")], rows: rows)
        }
        let articles = Description(
            name: ArticleLines.name, columns: ArticleLines.columns, key: ["id"], references: [],
            files: [DataSet.path(ArticleLines.name, "jsonl")], rows: archive.documents.count)
        return tables + [articles]
    }

    static let packagePath = path("datapackage", "json")

    static func path(_ name: String, _ ending: String) -> SitePath { SitePath("data/\(name).\(ending)") }
}
