import Model

/// What remains to be done to publish a site that is complete in `.sitegen/next/`.
///
/// Kept in `.sitegen/journal` as a `LineFile`, from the moment when everything is ready to the moment when everything
/// is done, so that the next build can finish what an interrupted one began:
///
/// ```
/// sitegen journal 1
/// put fbcea83c8a378bf1 articles/001.html
/// drop 44bc2cf5ad770999 articles/002.html
/// end
/// ```
///
/// The files are put in this order, then others dropped; then the new manifest takes the place of the old one.
struct Journal: Hashable, Sendable {
    /// Files to be moved from `next/` to their places.
    var puts: [FileRecord] = []
    /// Files to be removed if they still have these bytes.
    var drops: [FileRecord] = []

    init(puts: [FileRecord] = [], drops: [FileRecord] = []) {
        self.puts = puts
        self.drops = drops
    }

    /// Reads a journal file; `nil` when it is damaged or of another version.
    init?(bytes: [UInt8]) {
        guard let lines = LineFile.lines(of: bytes, title: Journal.title) else { return nil }
        for line in lines {
            guard let space = line.utf8.firstIndex(of: UInt8(ascii: " ")),
                let record = FileRecord(line: line[line.utf8.index(after: space)...])
            else { return nil }
            switch line[..<space] {
            case "put": puts.append(record)
            case "drop": drops.append(record)
            default: return nil
            }
        }
    }

    var bytes: [UInt8] {
        LineFile.bytes(title: Journal.title, lines: puts.map { "put \($0.line)" } + drops.map { "drop \($0.line)" })
    }

    var isEmpty: Bool { puts.isEmpty && drops.isEmpty }

    private static let title = "sitegen journal 1"
}
