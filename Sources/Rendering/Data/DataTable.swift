import Model

/// A table of `data/`: what each row is, and how many there are; `CSVFile` and `JSONLines` write it.
protocol DataTable: Sendable {
    /// `"mentions"`, which is the name of its file.
    static var name: String { get }
    static var columns: [DataColumn] { get }
    /// The columns that tell one row from every other.
    static var key: [String] { get }
    /// The columns that hold the key of another table's row: `("entity", "entities", "id")`.
    static var references: [(column: String, table: String, key: String)] { get }

    /// Calls `body` with the cells of each row, one for each column.
    func forEachRow(_ body: ([JSONValue]) -> Void)
}

extension DataTable {
    static var references: [(column: String, table: String, key: String)] { [] }

    /// The table as CSV.
    func csv() -> [UInt8] {
        var file = CSVFile(columns: Self.columns.map(\.name))
        forEachRow { file.append($0) }
        return file.bytes
    }

    /// The same rows as an array of JSON, one a line.
    func json() -> [UInt8] {
        var bytes: [UInt8] = []
        forEachRow { row in
            bytes += Array(bytes.isEmpty ? "[\n".utf8 : ",\n".utf8)
            JSONValue.object(
                zip(Self.columns, row).map { JSONValue.Member(name: $0.name, value: $1) }
            ).append(to: &bytes)
        }
        return bytes.isEmpty ? Array("[\n]\n".utf8) : bytes + "\n]\n".utf8
    }
}
