/// A table as CSV by RFC 4180, in UTF-8, that a spreadsheet may open without running anything.
///
/// Several values of a cell are parted by `|`: `country/ru|country/us`. A text that a spreadsheet would take for a formula
/// begins with an apostrophe: `=1+1` becomes `'=1+1`.
struct CSVFile {
    private(set) var bytes: [UInt8] = []

    init(columns: [String]) {
        append(columns.map { .text($0) })
    }

    /// Adds a row.
    mutating func append(_ cells: [JSONValue]) {
        for (number, cell) in cells.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes += "\r\n".utf8
    }
}

extension CSVFile {
    /// A text as a cell: between quotation marks where it holds one, a comma or the end of a line.
    static func cell(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { "\",\r\n".utf8.contains($0) }) else { return text }
        let mark = UInt8(ascii: "\"")
        return [mark] + text.flatMap { $0 == mark ? [mark, mark] : [$0] } + [mark]
    }
}

private extension CSVFile {
    mutating func append(_ cell: JSONValue) {
        switch cell {
        case .text(let text): append(text)
        case .list(let values):
            append(
                values.map { value in
                    if case .text(let text) = value { text } else { String(decoding: value.bytes(), as: UTF8.self) }
                }.joined(separator: "|"))
        case .number, .real, .flag: cell.append(to: &bytes)
        case .null: break
        case .object, .written: append(String(decoding: cell.bytes(), as: UTF8.self))
        }
    }

    mutating func append(_ text: String) {
        // Not by characters: a formula may begin with `=` and a combining mark.
        let isFormula = text.unicodeScalars.first.map(CSVFile.opensFormula) ?? false
        bytes += CSVFile.cell(Array((isFormula ? "'" : "").utf8) + text.utf8)
    }

    /// Spreadsheets also take the wide forms of the signs, and look behind tabs and line ends.
    static func opensFormula(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
