/// Walks over the lines of a text, which end in LF or CR LF.
struct LineReader {
    private let bytes: [UInt8]
    /// Where the next line begins.
    private(set) var offset = 0
    /// The number of the next line, from 1.
    private(set) var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next line without its end; `nil` after the last.
    mutating func next() -> Range<Int>? {
        guard offset < bytes.count else { return nil }
        let start = offset
        let lineFeed = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
        var end = lineFeed ?? bytes.count
        offset = lineFeed.map { $0 + 1 } ?? end
        if lineFeed != nil { line += 1 }
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }
}
