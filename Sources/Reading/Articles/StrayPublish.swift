import Model

/// Finds a field `publish` that stands in the text, where fields aren't read: in a `.txt`, or in a `.md` without `---`.
///
/// `publish: links` as the first line of a text would be printed in full, which is the last thing its keeper wanted.
enum StrayPublish {
    /// The line, from 1, of the field in the first lines of `body`; `nil` when none of them looks like one.
    static func line(in body: [UInt8]) -> Int? {
        var lines = LineReader(body)
        while lines.line <= farthest, let line = lines.next() {
            if isPublish(body[line]) { return body[..<line.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1 }
        }
        return nil
    }

    /// Fields stand at the head of a file; further down a line that begins like this is a sentence.
    private static let farthest = 12

    private static func isPublish(_ line: ArraySlice<UInt8>) -> Bool {
        let word = line.drop { " \t\"'".utf8.contains($0) }.prefix { (0x41...0x5A).contains($0 & 0xDF) }
        guard word.map({ $0 | 0x20 }).elementsEqual(PublishPolicy.fieldName.utf8) else { return false }
        let rest = line[word.endIndex...].drop { " \t\"'".utf8.contains($0) }
        return rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=")
    }
}
