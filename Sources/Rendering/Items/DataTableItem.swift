import Model
import Templating

/// A table of `data/` as its page describes it.
struct DataTableItem: TemplateRecord {
    /// `mentions`, which is the anchor too.
    let name: String
    /// `"Lượt nhắc đến"`.
    let label: String
    let rows: String
    let files: [LinkItem]
    let columns: [DataColumnItem]

    init(_ table: DataSet.Description, _ scope: PageScope) {
        name = table.name
        label = scope.wording.kind(.dataTable, table.name)
        rows = scope.wording.number(table.rows)
        files = table.files.map { path in
            LinkItem(label: path.value.split(separator: "/").last.map(String.init) ?? "", href: scope.href(to: path))
        }
        columns = table.columns.map {
            DataColumnItem(
                name: $0.name, kind: scope.wording.kind(.cell, $0.kind.rawValue),
                meaning: scope.wording.column($0.name, of: table.name))
        }
    }

    static let fields = TemplateFields<DataTableItem>(
        .text("name") { $0.name },
        .text("label") { $0.label },
        .text("rows") { $0.rows },
        .list("files") { $0.files },
        .list("columns") { $0.columns })
}
