/// Where a link of an article leads, and whether a page may have it.
///
/// Allowed are `http`, `https`, `mailto` and what is relative to the page, such as `#s2-1`. Everything else could run
/// (`javascript:`), hide a document (`data:`), read the disk (`file:`, `/etc/passwd` where pages are opened from it) or
/// leave the site unseen (`//example.org`).
struct LinkDestination {
    let bytes: [UInt8]

    var isAllowed: Bool {
        if let first = bytes.first, LinkDestination.roots.contains(first) { return false }
        guard let end = bytes.firstIndex(where: { LinkDestination.delimiters.contains($0) }),
            bytes[end] == UInt8(ascii: ":")
        else { return true }
        // Bytes that can't stand in a scheme are left in: what is odd before a colon isn't allowed.
        let scheme = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
        return LinkDestination.schemes.contains(scheme)
    }
}

private extension LinkDestination {
    static let schemes: Set<String> = ["http", "https", "mailto"]
    /// Begin a path from the root of a server or a disk, or another host.
    static let roots = Array("/\\".utf8)
    /// A colon after one of the others belongs to a path, a query or a fragment.
    static let delimiters = Array(":/?#".utf8)
}
