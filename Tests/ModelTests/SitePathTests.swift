import Model
import Testing

@Suite struct SitePathTests {
    @Test(arguments: [
        ("index.html", true), ("countries/turkiye.html", true), ("a/b/c.d", true), ("", false), ("/a", false),
        ("a/", false),
        ("a//b", false), ("../a", false), ("a/../b", false), ("./a", false), ("a\\b", false), ("a\u{0}", false),
        ("...", true),
    ])
    func staysInsideTheSite(_ value: String, _ expected: Bool) {
        #expect(SitePath.isValid(value) == expected)
    }

    @Test(
        arguments: [
            ("index.html", "countries/turkiye.html", nil, "countries/turkiye.html"),
            ("countries/turkiye.html", "weapons/s-400.html", nil, "../weapons/s-400.html"),
            ("a/b/c.html", "index.html", "s2-1", "../../index.html#s2-1"),
        ] as [(String, String, String?, String)])
    func linksRelatively(_ from: String, _ to: String, _ anchor: String?, _ expected: String) {
        #expect(SitePath(from).link(to: SitePath(to), anchor: anchor) == expected)
    }

    @Test func ordersByBytes() {
        #expect(["b", "a/b", "a-b", "Z"].map { SitePath($0) }.sorted().map(\.value) == ["Z", "a-b", "a/b", "b"])
    }
}
