import Model

/// The bytes of one file with the path under which messages name it.
///
/// Offsets become lines and columns only when a message needs them: in `"tên,năm\nS-400"` the offset of `400` is
/// line 2, column 3.
struct SourceText: Sendable {
    let path: String
    /// The content without a byte order mark.
    let bytes: [UInt8]

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes.starts(with: SourceText.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
    }

    /// The line and column of the byte at `offset`, counted from the line that begins at `lineStart`.
    ///
    /// A caller that knows a nearer line than the first one passes it, so that many messages about one long file
    /// stay cheap.
    func position(at offset: Int, lineStart: Int = 0, line: Int = 1) -> SourcePosition {
        var line = line
        var column = 1
        for byte in bytes[lineStart..<max(lineStart, min(offset, bytes.count))] {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return SourcePosition(path: path, line: line, column: column)
    }

    /// The offset of the first byte of `slice` that is not well-formed UTF-8; `nil` when all of it is.
    static func firstInvalidByte(in slice: ArraySlice<UInt8>) -> Int? {
        do {
            _ = try UTF8Span(validating: slice.span)
            return nil
        } catch {
            return slice.startIndex + error.byteOffsets.lowerBound
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
