import Model
import Testing

@testable import Reading

@Suite struct ArticleAdmissionTests {
    @Test func ordersArticlesByTheirPaths() {
        let articles = ["seeds/b.txt", "seeds/Đ.txt", "seeds/a.txt"].map { article($0, id: $0) }
        #expect(ArticleFolder.admit(articles).articles.map(\.path) == ["seeds/a.txt", "seeds/b.txt", "seeds/Đ.txt"])
        #expect(ArticleFolder.admit(articles).diagnostics.isEmpty)
    }

    @Test(arguments: [
        (
            "a", "a",
            "2.txt: error: id 'a' is that of 1.txt, which counts; rename this file or give it a field 'id' of its own "
                + "[duplicate-id]"
        ),
        (
            "ế", "e\u{302}\u{301}",
            "2.txt: error: id 'e\u{302}\u{301}' is that of 1.txt, which counts; rename this file or give it a field 'id' "
                + "of its own [duplicate-id]"
        ),
        (
            "Mỹ bán", "my-ban",
            "2.txt: error: address 'my-ban.html' of id 'my-ban' is that of 1.txt, which counts; rename this file or "
                + "give it a field 'id' of its own [duplicate-slug]"
        ),
    ])
    func admitsEachIDAndEachAddressOnce(_ first: String, _ second: String, _ expected: String) {
        let articles = [article("2.txt", id: second), article("1.txt", id: first), article("3.txt", id: "c")]
        let (admitted, diagnostics) = ArticleFolder.admit(articles)
        #expect(admitted.map(\.path) == ["1.txt", "3.txt"])
        #expect(diagnostics.map(\.description) == [expected])
    }

    @Test func doesNotCountWhatItRefused() {
        // The second `a` is refused; its address must not keep out the third.
        let articles = [article("1.txt", id: "a"), article("2.txt", id: "a"), article("3.txt", id: "b")]
        #expect(ArticleFolder.admit(articles).articles.map(\.path) == ["1.txt", "3.txt"])
    }

    private func article(_ path: String, id: String) -> Article {
        Article(id: ArticleID(id), path: path, format: .text, fields: ArticleFields(), body: [0x61], fileHash: "")
    }
}
