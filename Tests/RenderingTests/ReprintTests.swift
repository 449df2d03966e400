import Model
import Testing

@testable import Rendering

@Suite struct ReprintTests {
    static let text = "Mở đầu. Nga nói hôm qua. Kín.\nAnkara đáp."

    /// Words taken from an article under `publish` for the page of Russia.
    private func taken(
        _ words: String, _ publish: PublishPolicy, from text: String = text
    ) -> (words: String?, opening: String?, href: String?) {
        let article = SampleArticle(id: "1", text: text, publish: publish)
        let site = SampleSite(articles: [article]).make()
        guard let wording = try? TemplatesOnDisk.wording(), let page = site.pages.first(where: { $0.route == .home })
        else { return (nil, nil, nil) }
        let scope = PageScope(index: SiteIndex(site: site, wording: wording), page: page)
        let reprint = Reprint(site.archive.documents[0], scope: scope)
        let span = SampleText(bytes: Array(text.utf8))[words]
        return (reprint.words(span), reprint.opening(of: span), reprint.href(to: span))
    }

    @Test func givesEveryWordOfAWholeArticle() {
        #expect(taken("Kín", .full).words == "Kín")
        #expect(taken("đáp", .full).href == "articles/1.html#s2-1")
    }

    @Test func givesOnlyWordsOfExcerptedSentences() {
        #expect(taken("hôm qua", .excerpts).words == "hôm qua")
        #expect(taken("Kín", .excerpts) == (nil, nil, nil))
        #expect(taken("hôm qua. Kín", .excerpts) == (nil, nil, nil), "reaches into one that is left out")
    }

    @Test func givesNoWordOfAnArticleThatMayOnlyBeLinked() {
        #expect(taken("hôm qua", .links) == (nil, nil, nil))
    }

    @Test func putsWordsOverSeveralParagraphsOnOneLine() {
        #expect(taken("Kín.\nAnkara", .full).words == "Kín. Ankara")
    }

    @Test func cutsALongStretchBehindAWord() throws {
        let long = String(repeating: "Nga bán vũ khí, ", count: 30) + "hết."
        let opening = try #require(taken(long, .full, from: long).opening)
        let kept = opening.dropLast(" …".count)
        #expect(opening.hasSuffix(" …") && long.hasPrefix(kept) && !kept.hasSuffix(","))
        #expect([" ", ","].contains(long.dropFirst(kept.count).prefix(1)), "behind a word")
        #expect(opening.utf8.count <= 250)
        #expect(taken("Nga bán", .full, from: long).opening == "Nga bán")
        let word = String(repeating: "á", count: 300)
        #expect(taken(word, .full, from: word).opening == word, "no place to cut")
    }
}
