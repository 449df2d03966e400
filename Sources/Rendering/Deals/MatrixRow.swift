import Templating

/// What one supplier sells, a cell for each column of recipients.
struct MatrixRow: TemplateRecord, Hashable {
    let supplier: LinkItem
    let cells: [MatrixCell]

    static let fields = TemplateFields<MatrixRow>(
        .record("supplier") { $0.supplier },
        .list("cells") { $0.cells })
}
