import Model

/// Cuts the bytes of a CSV file into records.
///
/// A record ends at a line break, a value at a comma. A value that begins with `"` ends at the next `"` that is
/// not doubled; commas and line breaks inside it belong to it. Anywhere else a `"` is an ordinary character.
/// Lines end in LF or CR LF; empty ones are skipped.
struct CSVScanner {
    /// What stands next in the file.
    enum Item {
        case record(CSVRecord)
        /// A row that cannot be used; the scanner goes on with the line after it.
        case problem(Diagnostic)
    }

    private let source: SourceText
    private let bytes: [UInt8]
    /// Almost every file is valid as a whole; its values then need no check of their own.
    private let isValidUTF8: Bool
    private var offset = 0
    private var line = 1
    /// The number of values in the row before, for which room is made.
    private var width = 0

    init(_ source: SourceText) {
        self.source = source
        bytes = source.bytes
        isValidUTF8 = SourceText.firstInvalidByte(in: source.bytes[...]) == nil
    }

    /// The next record; `nil` at the end of the file.
    mutating func next() -> Item? {
        skipEmptyLines()
        guard offset < bytes.count else { return nil }
        var record = CSVRecord(line: line, start: offset)
        record.values.reserveCapacity(width)
        record.starts.reserveCapacity(width)
        repeat {
            record.starts.append(offset)
            if offset < bytes.count, bytes[offset] == CSVScanner.quote {
                if let problem = readQuotedValue(into: &record) { return .problem(problem) }
            } else {
                readPlainValue(into: &record)
            }
        } while skipComma()
        skipLineBreak()
        width = record.values.count
        if let invalid = record.invalidByte { return .problem(invalidUTF8(at: invalid, in: record)) }
        return .record(record)
    }
}

private extension CSVScanner {
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    var isAtLineEnd: Bool {
        offset == bytes.count || bytes[offset] == CSVScanner.lineFeed
            || bytes[offset] == CSVScanner.carriageReturn
                && (offset + 1 == bytes.count || bytes[offset + 1] == CSVScanner.lineFeed)
    }

    mutating func skipEmptyLines() {
        while offset < bytes.count, isAtLineEnd { skipLineBreak() }
    }

    mutating func skipLineBreak() {
        if offset < bytes.count, bytes[offset] == CSVScanner.carriageReturn { offset += 1 }
        if offset < bytes.count, bytes[offset] == CSVScanner.lineFeed {
            offset += 1
            line += 1
        }
    }

    mutating func skipComma() -> Bool {
        guard offset < bytes.count, bytes[offset] == CSVScanner.comma else { return false }
        offset += 1
        return true
    }

    mutating func readPlainValue(into record: inout CSVRecord) {
        let start = offset
        var end = offset
        // Up to a sign that may end the value; a CR without LF does not.
        while end < bytes.count {
            let byte = bytes[end]
            if byte == CSVScanner.comma || byte == CSVScanner.lineFeed { break }
            if byte == CSVScanner.carriageReturn {
                offset = end
                if isAtLineEnd { break }
            }
            end += 1
        }
        offset = end
        append(bytes[start..<end], to: &record)
    }

    /// Reads a value from its opening quote on; what is wrong with it ends the row.
    mutating func readQuotedValue(into record: inout CSVRecord) -> Diagnostic? {
        let opening = (offset: offset, line: line)
        var withoutDoubles: [UInt8] = []
        offset += 1
        var start = offset
        while offset < bytes.count {
            if bytes[offset] == CSVScanner.lineFeed {
                line += 1
            } else if bytes[offset] == CSVScanner.quote {
                guard offset + 1 < bytes.count, bytes[offset + 1] == CSVScanner.quote else { break }
                withoutDoubles.append(contentsOf: bytes[start...offset])
                offset += 1
                start = offset + 1
            }
            offset += 1
        }
        guard offset < bytes.count else { return unclosedQuote(at: opening, of: record) }
        if withoutDoubles.isEmpty {
            append(bytes[start..<offset], to: &record)
        } else {
            record.values.append(String(decoding: withoutDoubles + bytes[start..<offset], as: UTF8.self))
            note(bytes[opening.offset..<offset], in: &record)
        }
        offset += 1
        if isAtLineEnd || bytes[offset] == CSVScanner.comma { return nil }
        return textAfterQuote(in: record)
    }

    func append(_ value: ArraySlice<UInt8>, to record: inout CSVRecord) {
        record.values.append(String(decoding: value, as: UTF8.self))
        note(value, in: &record)
    }

    /// Remembers the first byte of the row that is not UTF-8, if it stands in `value`.
    func note(_ value: ArraySlice<UInt8>, in record: inout CSVRecord) {
        if isValidUTF8 || record.invalidByte != nil { return }
        record.invalidByte = SourceText.firstInvalidByte(in: value)
    }

    /// Goes on after the line of the opening quote: every later quote of the file is doubled, so that this
    /// happens once a file at most.
    mutating func unclosedQuote(at opening: (offset: Int, line: Int), of record: CSVRecord) -> Diagnostic {
        (offset, line) = opening
        skipLine()
        return Diagnostic(
            .error, at: source.position(at: opening.offset, lineStart: record.start, line: record.line),
            "quote never closed; close it with '\"' and write a quote inside a value twice; row left out",
            id: "csv-unclosed-quote")
    }

    mutating func textAfterQuote(in record: CSVRecord) -> Diagnostic {
        let position = source.position(at: offset, lineStart: record.start, line: record.line)
        skipLine()
        return Diagnostic(
            .error, at: position,
            "text after a closing quote; expected a comma or the end of the row; "
                + "write a quote inside a value twice; row left out",
            id: "csv-text-after-quote")
    }

    mutating func skipLine() {
        while !isAtLineEnd { offset += 1 }
        skipLineBreak()
    }

    func invalidUTF8(at offset: Int, in record: CSVRecord) -> Diagnostic {
        Diagnostic(
            .error, at: source.position(at: offset, lineStart: record.start, line: record.line),
            "byte \(HexByte(bytes[offset])) isn't UTF-8; save the file as UTF-8; row left out", id: "not-utf8")
    }
}
