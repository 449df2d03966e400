import Model

/// The bytes of a template file, and the questions about lines that the rules of Mustache ask.
struct SourceText: Sendable {
    let path: String
    let bytes: [UInt8]

    /// Where a byte stands; columns count Unicode scalars.
    func position(of offset: Int) -> SourcePosition {
        let before = bytes[..<offset]
        let lineStart = before.lastIndex(of: SourceText.lineFeed).map { $0 + 1 } ?? 0
        let line = before.count(where: { $0 == SourceText.lineFeed }) + 1
        let column = before[lineStart...].count(where: { $0 & 0xC0 != 0x80 }) + 1
        return SourcePosition(path: path, line: line, column: column)
    }

    func error(at offset: Int, _ message: String, id: String) -> Diagnostic {
        Diagnostic(.error, at: position(of: offset), message, id: id)
    }

    /// The first place of an ASCII text at or after `start`, within `end`.
    func find(_ text: StaticString, from start: Int, to end: Int? = nil) -> Int? {
        text.withUTF8Buffer { wanted in
            var offset = start
            while offset + wanted.count <= end ?? bytes.count {
                if bytes[offset..<offset + wanted.count].elementsEqual(wanted) { return offset }
                offset += 1
            }
            return nil
        }
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Where the line of `offset` starts, if only white space stands before `offset` on it.
    func lineStart(before offset: Int) -> Int? {
        let start = bytes[..<offset].lastIndex { !SourceText.isBlank($0) }.map { $0 + 1 } ?? 0
        return isLineStart(start) ? start : nil
    }

    /// Where the line of `offset` ends, its line end included, if only white space follows `offset` on it.
    func lineEnd(after offset: Int) -> Int? {
        let end = bytes[offset...].firstIndex { !SourceText.isBlank($0) } ?? bytes.count
        if end == bytes.count { return end }
        if bytes[end] == SourceText.lineFeed { return end + 1 }
        guard bytes[end] == SourceText.carriageReturn, end + 1 < bytes.count,
            bytes[end + 1] == SourceText.lineFeed
        else { return nil }
        return end + 2
    }

    func isLineStart(_ offset: Int) -> Bool {
        offset == 0 || bytes[offset - 1] == SourceText.lineFeed
    }

    /// The line end that stands directly before `offset`; none at the end of a file without one.
    func newline(before offset: Int) -> [UInt8]? {
        guard offset > 0, bytes[offset - 1] == SourceText.lineFeed else { return nil }
        let isWindows = offset > 1 && bytes[offset - 2] == SourceText.carriageReturn
        return isWindows ? [SourceText.carriageReturn, SourceText.lineFeed] : [SourceText.lineFeed]
    }

    /// The white space at the start of the first line from `start` on that has anything else.
    func indentation(from start: Int) -> [UInt8] {
        var start = start
        while start < bytes.count, let end = lineEnd(after: start) { start = end }
        return Array(bytes[start...].prefix(while: SourceText.isBlank))
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

extension SourceText {
    static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
