import Model

/// Addresses that pages carry only when the keeper states where the site stands.
enum PageAddress {
    /// The address of the page at `path`; the home page has that of the site: `https://kho.vn/a/`.
    static func canonical(_ path: SitePath, _ settings: SiteSettings) -> String? {
        base(settings).map { path.value == "index.html" ? $0 : $0 + path.value }
    }

    /// The link `href` of the page at `path` for those who don't read it there, such as readers of feeds: a whole address
    /// where the keeper states one, else the link as it is.
    static func address(of href: String, on path: SitePath, _ settings: SiteSettings) -> String {
        guard let base = base(settings), !href.contains(":") else { return href }
        if href.hasPrefix("#") { return base + path.value + href }
        var rest = href[...]
        while rest.hasPrefix("../") { rest = rest.dropFirst(3) }
        return base + (rest == "index.html" ? "" : rest)
    }

    /// Where the site stands on its server: `/a/` for `https://kho.vn/a`.
    ///
    /// Without the host, so that a copy of the site on another server keeps to itself.
    static func folder(_ settings: SiteSettings) -> String? {
        base(settings).map { address in
            let parts = address.split(separator: "/").dropFirst(2)
            return parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/"
        }
    }
}

private extension PageAddress {
    /// The address of the site with its final slash; `nil` when none is stated or it can't be gone on from.
    static func base(_ settings: SiteSettings) -> String? {
        guard let address = settings.baseURL.flatMap(WebAddress.init)?.value,
            !address.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") })
        else { return nil }
        return address.hasSuffix("/") ? address : address + "/"
    }
}
