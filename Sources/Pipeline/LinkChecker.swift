import Model

/// Follows every link of a rendered site: to a file that is there, and to an anchor that the file has.
struct LinkChecker {
    private let files: [OutputFile]
    private let paths: Set<String>

    /// Creates the checker of `files`; `pages` are the paths that the site has, also where rendering failed.
    init(files: [OutputFile], pages: [SitePath]) {
        self.files = files
        paths = Set(files.map(\.path.value)).union(pages.map(\.value))
    }

    /// An error for each link that leads nowhere.
    func problems() -> [Diagnostic] {
        let pages = files.filter { $0.path.value.hasSuffix(".html") }
        let scans = Dictionary(uniqueKeysWithValues: pages.map { ($0.path.value, PageLinks($0.bytes)) })
        return pages.flatMap { page in
            (scans[page.path.value]?.targets ?? []).compactMap { problem(with: $0, on: page.path, scans) }
        }
    }
}

private extension LinkChecker {
    func problem(with target: String, on page: SitePath, _ scans: [String: PageLinks]) -> Diagnostic? {
        guard let (path, anchor) = destination(of: target, on: page) else { return nil }
        if !paths.contains(path) { return broken(target, on: page, "no such file in the site") }
        guard !anchor.isEmpty, let scan = scans[path] else { return nil }
        return scan.anchors.contains(anchor) ? nil : broken(target, on: page, "no element with this id")
    }

    /// The file and the anchor that a relative link means; `nil` for links that leave the site.
    func destination(of target: String, on page: SitePath) -> (path: String, anchor: String)? {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let address = parts[0]
        let anchor = parts.count > 1 ? String(parts[1]) : ""
        if address.isEmpty { return (page.value, anchor) }
        if address.contains(":") || address.hasPrefix("//") { return nil }
        var folders = page.value.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/") {
            if part == ".." {
                guard folders.popLast() != nil else { return (String(address), anchor) }
            } else if part != "." {
                folders.append(String(part))
            }
        }
        return (folders.joined(separator: "/"), anchor)
    }

    func broken(_ target: String, on page: SitePath, _ reason: String) -> Diagnostic {
        Diagnostic(
            .error, at: SourcePosition(path: page.value),
            "link '\(target)' leads nowhere: \(reason); correct the template that makes it", id: "broken-link")
    }
}
