/// Paths of a `FileStore` put together and taken apart.
package enum StoragePath {
    /// `path` as seen from `folder`: `join("public", "index.html")` is `public/index.html`.
    ///
    /// An absolute `path` stays as it is, and a folder written `""` adds nothing.
    package static func join(_ folder: String, _ path: String) -> String {
        if folder.isEmpty || path.utf8.first == slash { return path }
        return folder.utf8.last == slash ? folder + path : folder + "/" + path
    }

    /// The folder that holds `path`, `""` for the current one: `seeds/2019/a.txt` → `seeds/2019`.
    package static func folder(of path: String) -> String {
        guard let end = path.utf8.lastIndex(of: slash) else { return "" }
        return end == path.startIndex ? "/" : String(path[..<end])
    }

    /// The last part of `path`: `seeds/2019/a.txt` → `a.txt`.
    package static func name(of path: String) -> String {
        guard let end = path.utf8.lastIndex(of: slash) else { return path }
        return String(path[path.utf8.index(after: end)...])
    }
}

private extension StoragePath {
    static let slash = UInt8(ascii: "/")
}
