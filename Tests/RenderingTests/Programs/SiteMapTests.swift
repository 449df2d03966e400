import Model
import Testing

@testable import Rendering

@Suite struct SiteMapTests {
    private func site(_ baseURL: String?) -> Site {
        var sample = RenderedSite.sample
        sample.settings.baseURL = baseURL
        return sample.make()
    }

    @Test func listsEveryPageButThoseForMissingAddressesAndTheKeeper() {
        let map = String(decoding: SiteMap.file(part: 0, of: site("https://kho.vn/ế/")).bytes, as: UTF8.self)
        #expect(map.contains("<loc>https://kho.vn/%E1%BA%BF/</loc>"))
        #expect(map.contains("<loc>https://kho.vn/%E1%BA%BF/articles/001.html</loc>"))
        #expect(!map.contains("404.html") && !map.contains("review.html"))
        #expect(map.split(separator: "<loc>").count - 1 == site(nil).pages.count - 2)
    }

    @Test func needsTheAddressOfTheSite() throws {
        #expect(SiteMap.parts(of: site(nil)).isEmpty)
        let robots = String(decoding: RobotsFile.file(of: site(nil)).bytes, as: UTF8.self)
        #expect(robots == "User-agent: *\nAllow: /\n")
        #expect(try RenderedSite(RenderedSite.sample).text("sitemap.xml") == nil)
        #expect(
            String(decoding: RobotsFile.file(of: site("https://kho.vn/a/")).bytes, as: UTF8.self)
                .hasSuffix("\nSitemap: https://kho.vn/a/sitemap.xml\n"))
    }

    @Test func splitsWhatIsTooLong() {
        let site = site("https://kho.vn/")
        let parts = SiteMap.parts(of: site, longest: 7)
        #expect(
            parts[0] == [
                "https://kho.vn/sitemap-1.xml", "https://kho.vn/sitemap-2.xml", "https://kho.vn/sitemap-3.xml",
            ])
        #expect(parts.dropFirst().map(\.count).reduce(0, +) == site.pages.count - 2)
        #expect(parts.dropFirst().allSatisfy { $0.count <= 7 })
        let index = String(decoding: SiteMap.file(part: 0, of: site, longest: 7).bytes, as: UTF8.self)
        #expect(index.contains("<sitemapindex") && index.contains("<loc>https://kho.vn/sitemap-2.xml</loc>"))
    }
}
