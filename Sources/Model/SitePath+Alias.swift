extension SitePath {
    /// So long an alias may be, in bytes; file systems and servers refuse much longer ones.
    private static let longestAlias = 200

    /// The place of an old address of an article, as a keeper writes it: `cu/bai-1.html`, `/2019/bai/`.
    ///
    /// `nil` unless it is the path of a page that any server and any disk can hold: letters without marks, digits, `-`,
    /// `_`, `~` and full stops, its name ending in `.html` or `.htm`. A folder's name holds no full stop, so that neither
    /// `../` nor a file of ours can pass for one.
    package init?(alias text: String) {
        var path = text.hasPrefix("/") ? String(text.dropFirst()) : text
        if path.hasSuffix("/") { path += "index.html" }
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard path.utf8.count <= SitePath.longestAlias, path.utf8.allSatisfy(SitePath.mayStandInAlias),
            let name = parts.popLast(), !name.hasPrefix("."), [".html", ".htm"].contains(where: name.hasSuffix),
            parts.allSatisfy({ !$0.isEmpty && !$0.contains(".") })
        else { return nil }
        self.init(path)
    }

    private static func mayStandInAlias(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "/.-_~".utf8.contains(byte)
        }
    }
}
