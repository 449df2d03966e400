import Model
import Testing

@testable import Aggregating

@Suite struct AddressDeskTests {
    @Test func handsOutEachAddressOnce() {
        var desk = AddressDesk()
        for id in ["a b", "a-b", "a.b", "a-b-2"] {
            desk.add(.article(ArticleID(id)), in: "articles", slug: Slug(of: id), source: "seeds/\(id).txt")
        }
        let paths = desk.pages.map(\.path.value)
        #expect(Set(paths).count == 4)
        #expect(paths.prefix(3) == ["articles/a-b.html", "articles/a-b-2.html", "articles/a-b-3.html"])
        #expect(desk.diagnostics.count == 3)
    }

    @Test func keepsFixedAddressesFree() {
        var desk = AddressDesk()
        desk.add(.home, at: "articles/a.html")
        desk.add(.article(ArticleID("a")), in: "articles", slug: Slug(of: "a"), source: "seeds/a.txt")
        #expect(desk.pages.map(\.path.value) == ["articles/a.html", "articles/a-2.html"])
    }
}
