import Model
import Testing

@testable import Writing

@Suite struct ManifestTests {
    static let text = """
        sitegen manifest 1
        44bc2cf5ad770999 articles/1.html
        d24ec4f1a98c6e5b index.html
        end

        """

    @Test func isWrittenInTheOrderOfThePaths() {
        var manifest = Manifest()
        manifest[SitePath("index.html")] = Checksum(of: Array("a".utf8))
        manifest[SitePath("articles/1.html")] = Checksum(of: Array("abc".utf8))
        #expect(String(decoding: manifest.bytes, as: UTF8.self) == ManifestTests.text)
        #expect(Manifest(bytes: manifest.bytes) == manifest)
    }

    @Test func isDamagedWhenALineIs() {
        let text = ManifestTests.text.replacing("index.html", with: "../index.html")
        #expect(Manifest(bytes: Array(text.utf8)) == nil)
        #expect(Manifest(bytes: Array(ManifestTests.text.utf8.dropLast(4))) == nil)
    }
}
