import Model

/// One row of a table, whose values are asked for by the name of their column.
///
/// In a table with the header `id,tên` the row `s-400,"S-400 Triumf"` has `row[column: "tên"] == "S-400 Triumf"`.
package struct CSVRow: Sendable {
    private let record: CSVRecord
    private let columns: [String: Int]
    private let source: SourceText
    /// The row that answers for the columns that this one lacks; at most one.
    private var below: [CSVRow] = []

    init(_ record: CSVRecord, columns: [String: Int], source: SourceText) {
        self.record = record
        self.columns = columns
        self.source = source
    }

    /// The line on which the row begins, from 1.
    package var line: Int { record.line }

    /// The value in the column `name`, without its quotes; empty when the table has no such column.
    package subscript(column name: String) -> String {
        columns[name].map { record.values[$0] } ?? below.first?[column: name] ?? ""
    }

    /// Where the value in the column `name` begins; the row's line when the table has no such column.
    package func position(of name: String) -> SourcePosition {
        if let column = columns[name] {
            return source.position(at: record.starts[column], lineStart: record.start, line: line)
        }
        return below.first?.position(of: name) ?? SourcePosition(path: source.path, line: line)
    }

    /// This row, with the values of `other` in the columns that it lacks.
    func laid(over other: CSVRow) -> CSVRow {
        var row = self
        row.below = [other]
        return row
    }
}
