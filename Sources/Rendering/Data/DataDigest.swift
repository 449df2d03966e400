import Model

/// What the description of the data says of a file, so that its readers can check it: its size and its hash.
package struct DataDigest: Hashable, Sendable {
    let path: SitePath
    let size: Int
    let hash: String

    /// Digests `file`; `nil` unless it belongs to the data.
    package init?(_ file: OutputFile) {
        guard file.path.value.hasPrefix("data/") else { return nil }
        path = file.path
        size = file.bytes.count
        hash = SHA256.hexDigest(of: file.bytes)
    }
}
