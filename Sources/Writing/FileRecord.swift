import Model

/// A file of ours and the bytes it has, as one line of the manifest or the journal.
///
/// `fbcea83c8a378bf1 articles/001.html`: checksum, space, path to the end of the line. A line break in a path is
/// written `\n`, which is unambiguous because no site path has a backslash.
struct FileRecord: Hashable, Sendable {
    let path: SitePath
    let checksum: Checksum

    init(path: SitePath, checksum: Checksum) {
        self.path = path
        self.checksum = checksum
    }

    /// Reads what `line` gives; `nil` when it isn't of that form.
    init?(line: Substring) {
        guard let space = line.utf8.firstIndex(of: UInt8(ascii: " ")), let checksum = Checksum(line[..<space]),
            let path = FileRecord.unescaped(line[line.utf8.index(after: space)...]), SitePath.isValid(path)
        else { return nil }
        self.init(path: SitePath(path), checksum: checksum)
    }

    var line: String { "\(checksum) \(FileRecord.escaped(path.value))" }
}

private extension FileRecord {
    static let backslash = UInt8(ascii: "\\")
    static let letter = UInt8(ascii: "n")
    static let lineBreak = UInt8(ascii: "\n")

    static func escaped(_ path: String) -> String {
        guard path.utf8.contains(lineBreak) else { return path }
        return String(decoding: path.utf8.flatMap { $0 == lineBreak ? [backslash, letter] : [$0] }, as: UTF8.self)
    }

    static func unescaped(_ text: Substring) -> String? {
        guard text.utf8.contains(backslash) else { return String(text) }
        var bytes: [UInt8] = []
        var isEscape = false
        for byte in text.utf8 {
            if isEscape {
                guard byte == letter else { return nil }
                bytes.append(lineBreak)
                isEscape = false
            } else if byte == backslash {
                isEscape = true
            } else {
                bytes.append(byte)
            }
        }
        return isEscape ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
