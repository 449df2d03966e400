import Model

/// Which files of the output folder are ours, and the bytes that we gave them.
///
/// Kept in `.sitegen/manifest` as a `LineFile` with one `FileRecord` a line, in the order of the paths.
struct Manifest: Hashable, Sendable {
    private var checksums: [SitePath: Checksum] = [:]

    init() {}

    /// Reads a manifest file; `nil` when it is damaged or of another version.
    init?(bytes: [UInt8]) {
        guard let lines = LineFile.lines(of: bytes, title: Manifest.title) else { return nil }
        checksums.reserveCapacity(lines.count)
        for line in lines {
            guard let record = FileRecord(line: line) else { return nil }
            checksums[record.path] = record.checksum
        }
    }

    var bytes: [UInt8] { LineFile.bytes(title: Manifest.title, lines: records.map(\.line)) }

    /// Every file of ours, in the order of the paths.
    var records: [FileRecord] {
        checksums.map { FileRecord(path: $0.key, checksum: $0.value) }.sorted { $0.path < $1.path }
    }

    subscript(path: SitePath) -> Checksum? {
        get { checksums[path] }
        set { checksums[path] = newValue }
    }

    private static let title = "sitegen manifest 1"
}
