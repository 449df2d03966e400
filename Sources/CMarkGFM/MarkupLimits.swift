/// Tells Markdown that a person may have written from such as keeps the C library busy for minutes.
///
/// The library takes quadratic time or memory for deep containers, wide tables with short rows, thousands of open
/// brackets and endless paragraphs: 28 KB can cost 4 GB. A newspaper article stays far below every limit here; what
/// exceeds one is set as plain text. One pass over the bytes.
package enum MarkupLimits {
    /// Whether `source` may be parsed.
    package static func allow(_ source: [UInt8]) -> Bool {
        if source.count > longestSource { return false }
        var tally = Tally()
        var start = 0
        while start < source.count {
            let end = source[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
            tally.add(source[start..<end])
            if tally.isExcessive { return false }
            start = end + 1
        }
        return true
    }

    private static let longestSource = 1 << 20

    /// What has been counted so far.
    private struct Tally {
        private var lines = 0
        private var paragraphLines = 0
        private var widestTable = 0
        private var delimiterRows = 0
        private var images = 0
        private var deepest = 0
        private var pipes = 0

        var isExcessive: Bool {
            deepest > 50 || pipes > 300 || delimiterRows > 300 || images > 1000 || paragraphLines > 2000
                || widestTable * lines > 300_000
        }

        mutating func add(_ line: ArraySlice<UInt8>) {
            lines += 1
            let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            paragraphLines = isBlank ? 0 : paragraphLines + 1
            deepest = max(deepest, depth(of: line))
            pipes = line.count { $0 == UInt8(ascii: "|") }
            if pipes > 0, line.allSatisfy({ " \t|:->".utf8.contains($0) }) {
                delimiterRows += 1
                widestTable = max(widestTable, pipes)
            }
            images += line.count { $0 == UInt8(ascii: "!") }
        }

        /// How many quotations and lists the marks at the line's start may open.
        private func depth(of line: ArraySlice<UInt8>) -> Int {
            line.prefix { " \t>*+-0123456789.)".utf8.contains($0) }.count { ">*+-.)".utf8.contains($0) }
        }
    }
}
