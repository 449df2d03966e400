import Model

/// `sitemap.xml`: the addresses of all pages for search engines, as the protocol of sitemaps.org has it.
///
/// Only where the keeper states the site's address, because the protocol knows no others. It says nothing of when a page
/// changed, for the archive has no clock. A map holds so many addresses at most; more make several maps, and
/// `sitemap.xml` lists those.
enum SiteMap {
    private static let longest = 50_000
    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    /// The addresses by map: one map for most sites; none where the site has no address.
    static func parts(of site: Site, longest: Int = longest) -> [[String]] {
        let addresses = site.pages.filter { $0.route != .notFound && $0.route != .review }.compactMap {
            PageAddress.canonical($0.path, site.settings)
        }
        let maps = stride(from: 0, to: addresses.count, by: longest).map {
            Array(addresses[$0..<min($0 + longest, addresses.count)])
        }
        guard maps.count > 1 else { return maps }
        let index = maps.indices.compactMap { PageAddress.canonical(path(part: $0 + 1), site.settings) }
        return [index] + maps
    }

    /// `sitemap.xml`, then `sitemap-1.xml`.
    static func path(part: Int) -> SitePath { SitePath(part == 0 ? "sitemap.xml" : "sitemap-\(part).xml") }

    static func file(part: Int, of site: Site, longest: Int = longest) -> OutputFile {
        let parts = parts(of: site, longest: longest)
        let isIndex = part == 0 && parts.count > 1
        let (root, item) = isIndex ? ("sitemapindex", "sitemap") : ("urlset", "url")
        var xml = XMLWriter()
        xml.open(root, ["xmlns": namespace])
        for address in parts[part] {
            xml.open(item)
            xml.element("loc", encoded(address))
            xml.close(item)
        }
        xml.close(root)
        return OutputFile(path: path(part: part), bytes: xml.bytes)
    }

    /// The address in plain letters: `é` of a base address becomes `%C3%A9`.
    private static func encoded(_ address: String) -> String {
        address.utf8.map { byte in
            (0x21...0x7E).contains(byte)
                ? String(UnicodeScalar(byte))
                : "%" + (byte < 16 ? "0" : "")
                    + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
