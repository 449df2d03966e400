/// The common form of the manifest and the journal: UTF-8 lines between a title with the version and `end`.
///
/// ```
/// sitegen manifest 1
/// fbcea83c8a378bf1 articles/001.html
/// end
/// ```
///
/// A file that was cut off lacks the last line and so is not taken for a shorter one.
enum LineFile {
    static func bytes(title: String, lines: some Sequence<String>) -> [UInt8] {
        var bytes = Array("\(title)\n".utf8)
        for line in lines {
            bytes.append(contentsOf: line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        bytes.append(contentsOf: "\(end)\n".utf8)
        return bytes
    }

    /// The lines between title and end; `nil` when `bytes` are not a whole file with this title.
    static func lines(of bytes: [UInt8], title: String) -> ArraySlice<Substring>? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        guard lines.count >= 3, lines[0] == title, lines[lines.count - 2] == end, lines[lines.count - 1].isEmpty else {
            return nil
        }
        return lines[1..<(lines.count - 2)]
    }

    private static let end = "end"
}
