import Foundation
import Model
import Testing

@Suite struct SlugTests {
    @Test(arguments: [
        ("Thổ Nhĩ Kỳ – S-400 & Nga", "tho-nhi-ky-s-400-nga"), ("Đường sắt", "duong-sat"), ("  S--400  ", "s-400"),
        ("F-35A/B", "f-35a-b"), ("a_b", "a-b"), ("Recep Tayyip Erdoğan", "recep-tayyip-erdogan"),
    ])
    func namesThings(_ name: String, _ expected: String) {
        #expect(Slug(of: name).value == expected)
    }

    @Test(arguments: ["002_75ee76b82cb6e3d8", "bài số 1"])
    func keepsUnderscoresOfArticlesOnly(_ id: String) {
        #expect(Slug(ofArticle: ArticleID(id)).value == id.replacing("bài số 1", with: "bai-so-1"))
        #expect(!Slug(of: id).value.contains("_"))
    }

    @Test(arguments: ["Thổ Nhĩ Kỳ", "Cuộc đàm phán ở Ăng-ca-ra"])
    func takesComposedAndDecomposedLettersAlike(_ name: String) {
        #expect(
            Slug(of: name.decomposedStringWithCanonicalMapping) == Slug(of: name.precomposedStringWithCanonicalMapping))
    }

    @Test func givesNamesWithoutLatinLettersDifferentSlugs() {
        let slugs = Set(["北京", "上海", "…", ""].map { Slug(of: $0) })
        #expect(slugs.count == 4)
        #expect(slugs.allSatisfy { $0.value.hasPrefix("x") && $0.value.count == 9 })
    }

    @Test func cutsLongNamesButKeepsThemApart() {
        let long = String(repeating: "a", count: 300)
        #expect(Slug(of: long).value.utf8.count == 129)
        #expect(Slug(of: long) != Slug(of: long + "b"))
        #expect(Slug(of: String(repeating: "a", count: 120)).value.utf8.count == 120)
    }

    @Test(arguments: [118, 119, 120, 121])
    func keepsHyphensSingleWhereItCuts(_ length: Int) {
        let slug = Slug(of: String(repeating: "a", count: length) + " " + String(repeating: "b", count: 50)).value
        #expect(!slug.contains("--"))
    }
}
