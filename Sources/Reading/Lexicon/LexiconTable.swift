import Model

/// A table of the lexicon, with the rows of the keeper's own table laid over those of the built-in one.
///
/// A row of the keeper whose id the built-in table has changes that row: the columns that the keeper's header names
/// replace the built-in values, the others stay. Another id adds a row at the end; `yes` in the column `remove` takes a
/// row away. The first of the required columns holds the ids.
struct LexiconTable {
    private(set) var rows: [CSVRow]
    /// The ids that the keeper took away, in the order of the keeper's rows.
    private(set) var removed: [(id: String, position: SourcePosition)] = []
    private(set) var diagnostics: [Diagnostic]

    /// Reads both tables; a new row of the keeper needs a value in the column `name`.
    init(_ bytes: [UInt8], path: String, columns: [String], name: String? = nil, own: SourceText? = nil) {
        let (table, problems) = CSVReader.read(bytes, path: path, columns: columns)
        rows = table.rows
        diagnostics = problems
        // Without its header nobody knows what a row of the keeper changes.
        guard let own, !table.header.isEmpty else { return }
        let (ownTable, ownProblems) = CSVReader.read(own.bytes, path: own.path, columns: [columns[0]])
        diagnostics += ownProblems + unknownColumns(of: ownTable, known: table.header)
        lay(ownTable, over: table, id: columns[0], name: name)
    }
}

private extension LexiconTable {
    static let removal = "remove"

    func unknownColumns(of own: CSVTable, known: [String]) -> [Diagnostic] {
        zip(own.header, own.headerPositions).compactMap { column, position in
            if column.isEmpty || column == LexiconTable.removal || known.contains(column) { return nil }
            let remedy = DidYouMean.remedy(for: column, among: known + [LexiconTable.removal])
            return Diagnostic(
                .error, at: position, "unknown column '\(column)'; \(remedy); column left out", id: "unknown-column")
        }
    }

    mutating func lay(_ own: CSVTable, over builtIn: CSVTable, id column: String, name: String?) {
        var places: [String: Int] = [:]
        for (place, row) in rows.enumerated() where places[row[column: column]] == nil {
            places[row[column: column]] = place
        }
        let known = rows.map { $0[column: column] }
        var withdrawn: Set<Int> = []
        var seen: [String: SourcePosition] = [:]
        for row in own.rows {
            let id = row[column: column]
            let position = row.position(of: column)
            if let first = seen.updateValue(position, forKey: id) {
                seen[id] = first
                report(
                    "id '\(id)' stands at \(first) too; ids are unique within a file; row left out", at: position,
                    id: "repeated-id")
                continue
            }
            let removes = isRemoval(row)
            if let place = places[id] {
                if removes {
                    withdrawn.insert(place)
                    removed.append((id, position))
                } else {
                    rows[place] = row.laid(over: rows[place])
                }
            } else if removes || name.map({ row[column: $0].isEmpty }) == true {
                let aim = removes ? "to remove" : "to change, and no \(name ?? "name") for a new one"
                let near = DidYouMean.suggestion(for: id, among: known).map { "; did you mean '\($0)'?" } ?? ""
                report(
                    "no row '\(id)' in \(builtIn.path) \(aim)\(near); row left out", at: position,
                    id: "unknown-row")
            } else {
                rows.append(row)
            }
        }
        rows = rows.indices.filter { !withdrawn.contains($0) }.map { rows[$0] }
    }

    mutating func isRemoval(_ row: CSVRow) -> Bool {
        switch row[column: LexiconTable.removal] {
        case "yes": return true
        case "": return false
        case let other:
            report(
                "\(LexiconTable.removal) '\(other)'; expected 'yes' or nothing; read as nothing",
                at: row.position(of: LexiconTable.removal), id: "bad-remove")
            return false
        }
    }

    mutating func report(_ message: String, at position: SourcePosition, id: String) {
        diagnostics.append(Diagnostic(.error, at: position, message, id: id))
    }
}
