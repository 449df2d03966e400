import Model

/// `robots.txt`: every robot may read everything; and where the map of the site is, if it has one.
enum RobotsFile {
    static func file(of site: Site) -> OutputFile {
        var text = "User-agent: *\nAllow: /\n"
        if let map = PageAddress.canonical(SiteMap.path(part: 0), site.settings) { text += "\nSitemap: \(map)\n" }
        return OutputFile(path: SitePath("robots.txt"), bytes: Array(text.utf8))
    }
}
