import Templating

/// A column of a table of `data/`, in words.
struct DataColumnItem: TemplateRecord {
    let name: String
    let kind: String
    let meaning: String

    static let fields = TemplateFields<DataColumnItem>(
        .text("name") { $0.name },
        .text("kind") { $0.kind },
        .text("meaning") { $0.meaning })
}
