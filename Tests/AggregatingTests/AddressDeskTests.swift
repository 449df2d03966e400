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

    @Test func leadsOldAddressesOnUnlessSomethingStandsThere() {
        var desk = AddressDesk()
        desk.add(.home, at: "index.html")
        for (path, id) in [("cu.html", "a"), ("Index.html", "a"), ("CU.html", "b"), ("moi.html", "b")] {
            desk.add(redirectTo: .article(ArticleID(id)), at: SitePath(path), source: "seeds/\(id).txt")
        }
        #expect(desk.redirects.map(\.path.value) == ["cu.html", "moi.html"])
        #expect(
            desk.diagnostics.map(\.description) == [
                "seeds/a.txt: error: the alias Index.html is the address of index.html; take it out of 'aliases' "
                    + "[alias-taken]",
                "seeds/b.txt: error: the alias CU.html is the address of seeds/a.txt; take it out of 'aliases' "
                    + "[alias-taken]",
            ])
    }
}
