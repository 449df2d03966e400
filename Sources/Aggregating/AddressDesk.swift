import Model

/// Hands out addresses, each only once.
struct AddressDesk {
    private(set) var pages: [Site.Page] = []
    private(set) var redirects: [Site.Redirect] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var taken: [SitePath: String] = [:]
    /// The paths in small letters, because some disks don't tell `A.html` from `a.html`; made when the first redirect
    /// asks.
    private var holders: [String: String] = [:]

    /// Gives `route` a fixed address.
    mutating func add(_ route: Route, at path: String) {
        let path = SitePath(path)
        taken[path] = path.value
        pages.append(Site.Page(route: route, path: path))
    }

    /// Gives `route` an address in `folder` after `slug`; `source` is what a message names.
    mutating func add(_ route: Route, in folder: String, slug: Slug, source: String) {
        var path = SitePath("\(folder)/\(slug).html")
        var number = 1
        let wanted = path
        while taken[path] != nil {
            number += 1
            path = SitePath("\(folder)/\(slug)-\(number).html")
        }
        if let holder = taken[wanted] {
            let message =
                "the address \(wanted) belongs to \(holder); this page stands at \(path); change one of the ids"
            diagnostics.append(
                Diagnostic(.warning, at: SourcePosition(path: source), message, id: "shared-address"))
        }
        taken[path] = source
        pages.append(Site.Page(route: route, path: path))
    }

    /// Lets the old address `path` lead to `target`, unless something stands there.
    mutating func add(redirectTo target: Route, at path: SitePath, source: String) {
        if holders.isEmpty {
            // One of two holders that differ only in case is as good as the other for a message, and always the same.
            holders = Dictionary(
                taken.sorted { $0.key < $1.key }.map { ($0.key.value.lowercased(), $0.value) },
                uniquingKeysWith: { first, _ in first })
        }
        let key = path.value.lowercased()
        if let holder = holders[key] {
            diagnostics.append(
                Diagnostic(
                    .error, at: SourcePosition(path: source),
                    "the alias \(path) is the address of \(holder); take it out of 'aliases'",
                    id: "alias-taken"))
            return
        }
        holders[key] = source
        redirects.append(Site.Redirect(path: path, target: target))
    }
}
