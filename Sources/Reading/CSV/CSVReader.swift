import Model

/// Reads CSV files as RFC 4180 describes them, in UTF-8.
///
/// The first row names the columns: `id,tên\ns-400,"S-400, bản xuất khẩu"`. Rows that cannot be read are reported and
/// left out, the others are used.
package enum CSVReader {
    /// Reads the table in `bytes`, which messages call `path`.
    ///
    /// Without one of the `columns`, which are required, no row can be understood: the table then has none.
    /// Columns beyond them are kept and may be asked for.
    package static func read(
        _ bytes: [UInt8], path: String, columns: [String]
    ) -> (table: CSVTable, diagnostics: [Diagnostic]) {
        let source = SourceText(path: path, bytes: bytes)
        var scanner = CSVScanner(source)
        let (header, headerProblems) = readHeader(with: &scanner, of: source, requiring: columns)
        guard let header else {
            return (CSVTable(path: path, header: [], headerPositions: [], rows: []), headerProblems)
        }

        let index = Dictionary(zip(header.values, header.values.indices), uniquingKeysWith: { first, _ in first })
        var rows: [CSVRow] = []
        var diagnostics = headerProblems
        while let item = scanner.next() {
            switch item {
            case .problem(let diagnostic):
                diagnostics.append(diagnostic)
            case .record(let record):
                if let problem = widthProblem(of: record, under: header, in: source) {
                    diagnostics.append(problem)
                } else {
                    rows.append(CSVRow(record, columns: index, source: source))
                }
            }
        }
        let positions = header.starts.map { source.position(at: $0, lineStart: header.start, line: header.line) }
        return (CSVTable(path: path, header: header.values, headerPositions: positions, rows: rows), diagnostics)
    }
}

private extension Array {
    var nonEmpty: Self? { isEmpty ? nil : self }
}

private extension CSVReader {
    static func readHeader(
        with scanner: inout CSVScanner, of source: SourceText, requiring columns: [String]
    ) -> (CSVRecord?, [Diagnostic]) {
        switch scanner.next() {
        case nil:
            let expected = columns.joined(separator: ",")
            let message = "no header; expected a first row that names the columns, such as '\(expected)'"
            return (
                nil, [Diagnostic(.error, at: SourcePosition(path: source.path), message, id: "csv-no-header")]
            )
        case .problem(let diagnostic):
            return (nil, [diagnostic])
        case .record(let header):
            if let problems = missingNames(in: header, of: source, columns: columns).nonEmpty {
                return (nil, problems)
            }
            return (header, repeatedNames(in: header, of: source))
        }
    }

    static func repeatedNames(in header: CSVRecord, of source: SourceText) -> [Diagnostic] {
        var seen: Set<String> = [""]
        return zip(header.values, header.starts).compactMap { name, start in
            if seen.insert(name).inserted || name.isEmpty { return nil }
            return Diagnostic(
                .error, at: source.position(at: start, lineStart: header.start, line: header.line),
                "column '\(name)' named twice; the first one counts; rename or remove this one",
                id: "csv-repeated-column")
        }
    }

    static func missingNames(in header: CSVRecord, of source: SourceText, columns: [String]) -> [Diagnostic] {
        // Old programs for the Macintosh: the whole file is one line.
        if let name = header.values.first(where: { $0.utf8.contains(UInt8(ascii: "\r")) }) {
            let end = name.utf8.firstIndex(of: UInt8(ascii: "\r")) ?? name.utf8.endIndex
            return [
                Diagnostic(
                    .error, at: SourcePosition(path: source.path, line: header.line),
                    "line break after '\(name[..<end])' is a lone CR; expected LF or CR LF; save the table with the line "
                        + "ends of Unix; file left out",
                    id: "csv-line-ends")
            ]
        }
        // What spreadsheets write in countries where the comma parts decimals.
        if header.values.count == 1, let line = header.values.first, !columns.contains(line),
            let sign = [(";", "semicolons"), ("\t", "tabs")].first(where: { line.contains($0.0) })
        {
            return [
                Diagnostic(
                    .error, at: SourcePosition(path: source.path, line: header.line),
                    "\(sign.1) between the columns; expected commas; save the table as CSV with commas; file left out",
                    id: "csv-no-column")
            ]
        }
        let unknown = header.values.filter { !columns.contains($0) }
        return columns.filter { !header.values.contains($0) }.map { name in
            let near = DidYouMean.suggestion(for: name, among: unknown)
            let remedy = near.map { "rename the column '\($0)'" } ?? "add it to the first row"
            return Diagnostic(
                .error, at: SourcePosition(path: source.path, line: header.line),
                "no column '\(name)'; \(remedy); file left out", id: "csv-no-column")
        }
    }

    static func widthProblem(of record: CSVRecord, under header: CSVRecord, in source: SourceText) -> Diagnostic? {
        let (seen, expected) = (record.values.count, header.values.count)
        if seen == expected { return nil }
        let found = "\(seen) column\(seen == 1 ? "" : "s") where the header has \(expected)"
        if seen < expected {
            return Diagnostic(
                .error, at: SourcePosition(path: source.path, line: record.line),
                "\(found); add a comma for each empty value; row left out", id: "csv-missing-column")
        }
        return Diagnostic(
            .error,
            at: source.position(at: record.starts[expected], lineStart: record.start, line: record.line),
            "\(found); put a value that holds a comma in double quotes; row left out", id: "csv-extra-column")
    }
}
