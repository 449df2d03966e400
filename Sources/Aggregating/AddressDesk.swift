import Model

/// Hands out addresses, each only once.
struct AddressDesk {
    private(set) var pages: [Site.Page] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var taken: [SitePath: String] = [:]

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
}
