import Model

/// A row of `anchors.csv`: a well-known event of known date.
enum AnchorRow {
    static let columns = ["id", "name_vi", "edtf", "kind", "cues", "office", "example", "source"]

    /// The anchors of `rows`; a row that cannot be used is reported and left out.
    static func anchors(of rows: [CSVRow]) -> (anchors: [Anchor], diagnostics: [Diagnostic]) {
        var anchors: [Anchor] = []
        var diagnostics: [Diagnostic] = []
        var positions: [String: SourcePosition] = [:]
        for row in rows {
            let position = row.position(of: "id")
            if let first = positions[row[column: "id"]] {
                let message = "id '\(row[column: "id"])' stands at \(first) too; ids are unique within a file"
                diagnostics.append(Diagnostic(.error, at: position, "\(message); row left out", id: "repeated-id"))
                continue
            }
            positions[row[column: "id"]] = position
            switch anchor(of: row) {
            case .success(let anchor): anchors.append(anchor)
            case .failure(let fault):
                diagnostics.append(
                    Diagnostic(
                        .error, at: row.position(of: fault.column), "\(fault.message); row left out", id: fault.id))
            }
        }
        return (anchors, diagnostics)
    }
}

private extension AnchorRow {
    struct Fault: Error {
        let column: String
        let message: String
        let id: String
    }

    static func anchor(of row: CSVRow) -> Result<Anchor, Fault> {
        let id = row[column: "id"]
        guard EntityID(.place, id).isWellFormed else {
            return fault("id", "id '\(id)'; expected small letters a to z and digits, parted by hyphens", "bad-id")
        }
        let written = row[column: "edtf"]
        guard let date = CalendarDate(written) else {
            return fault("edtf", "date '\(written)'; expected year-month-day, year-month or year", "bad-date")
        }
        let kinds = Anchor.Kind.allCases.map(\.rawValue)
        guard let kind = Anchor.Kind(rawValue: row[column: "kind"]) else {
            let seen = row[column: "kind"]
            return fault("kind", "kind '\(seen)'; \(DidYouMean.remedy(for: seen, among: kinds))", "unknown-kind")
        }
        let office = office(of: row)
        guard row[column: "office"].isEmpty || office != nil else {
            return fault("office", "office '\(row[column: "office"])'; expected person=title", "bad-office")
        }
        let notation = row[column: "example"]
        let example = LexiconExample(notation: notation, position: row.position(of: "example"))
        guard let example else {
            return fault("example", "example whose brackets don't pair; expected [ and ] round the cue", "bad-example")
        }
        let cues = row.values("cues").map { cue in
            cue.split(separator: "&").map { String($0).trimmingSpaces }
        }
        return .success(
            Anchor(
                id: id, name: row[column: "name_vi"], date: EDTFDate(date), kind: kind, cues: cues, office: office,
                example: notation.isEmpty ? nil : example))
    }

    /// Who takes which office: `joe-biden=Tổng thống Mỹ`.
    static func office(of row: CSVRow) -> Anchor.Office? {
        let parts = row[column: "office"].split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        return Anchor.Office(person: EntityID(.person, String(parts[0])), title: String(parts[1]))
    }

    static func fault(_ column: String, _ message: String, _ id: String) -> Result<Anchor, Fault> {
        .failure(Fault(column: column, message: message, id: id))
    }
}

private extension String {
    var trimmingSpaces: String {
        let space = UInt8(ascii: " ")
        return String(decoding: utf8.drop { $0 == space }.reversed().drop { $0 == space }.reversed(), as: UTF8.self)
    }
}
