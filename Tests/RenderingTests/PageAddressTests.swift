import Model
import Testing

@testable import Rendering

@Suite struct PageAddressTests {
    private func settings(_ baseURL: String?) -> SiteSettings {
        var settings = SiteSettings()
        settings.baseURL = baseURL
        return settings
    }

    @Test(arguments: [
        ("https://kho.vn", "https://kho.vn/about.html", "/"),
        ("https://kho.vn/", "https://kho.vn/about.html", "/"),
        ("https://kho.vn/a/b", "https://kho.vn/a/b/about.html", "/a/b/"),
        // Two slashes at the beginning of a link would name another server.
        ("https://kho.vn//evil.example", "https://kho.vn//evil.example/about.html", "/evil.example/"),
    ])
    func goesOnFromTheAddressOfTheSite(_ baseURL: String, _ canonical: String, _ folder: String) {
        #expect(PageAddress.canonical(SitePath("about.html"), settings(baseURL)) == canonical)
        #expect(PageAddress.folder(settings(baseURL)) == folder)
    }

    @Test func givesTheHomePageTheAddressOfTheSite() {
        #expect(PageAddress.canonical(SitePath("index.html"), settings("https://kho.vn/a")) == "https://kho.vn/a/")
    }

    @Test(arguments: [nil, "", "kho.vn", "javascript:x", "https://kho.vn/?a", "https://kho.vn/#a"])
    func knowsNoneWithoutAPlainWebAddress(_ baseURL: String?) {
        #expect(PageAddress.canonical(SitePath("about.html"), settings(baseURL)) == nil)
        #expect(PageAddress.folder(settings(baseURL)) == nil)
    }
}
