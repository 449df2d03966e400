import Model

/// One row of a table, whose values are asked for by the name of their column.
///
/// In a table with the header `id,tên` the row `s-400,"S-400 Triumf"` has `row[column: "tên"] == "S-400 Triumf"`.
package struct CSVRow: Sendable {
    private let record: CSVRecord
    private let columns: [String: Int]
    private let source: SourceText

    init(_ record: CSVRecord, columns: [String: Int], source: SourceText) {
        self.record = record
        self.columns = columns
        self.source = source
    }

    /// The line on which the row begins, from 1.
    package var line: Int { record.line }

    /// The value in the column `name`, without its quotes; empty when the table has no such column.
    package subscript(column name: String) -> String {
        columns[name].map { record.values[$0] } ?? ""
    }

    /// Where the value in the column `name` begins; the row's line when the table has no such column.
    package func position(of name: String) -> SourcePosition {
        guard let column = columns[name] else { return SourcePosition(path: source.path, line: line) }
        return source.position(at: record.starts[column], lineStart: record.start, line: line)
    }
}
