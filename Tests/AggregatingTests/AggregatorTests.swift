import Model
import Testing

@testable import Aggregating

@Suite struct AggregatorTests {
    static let documents = [
        SampleDocument.make("a", "Nga giao S-400. Ankara trả tiền.", date: "2019-07-12"),
        SampleDocument.make("b", "Thổ Nhĩ Kỳ mua S-400 của Nga.", date: "2020"),
        SampleDocument.make("c", "Không ai nói gì."), SampleDocument.make("d", "Ankara.\nNga. Nga."),
    ]

    @Test func makesTheSameSiteOfShuffledDocuments() {
        let expected = aggregate(AggregatorTests.documents)
        for rotation in 1..<AggregatorTests.documents.count {
            let shuffled = AggregatorTests.documents[rotation...] + AggregatorTests.documents[..<rotation].reversed()
            let site = aggregate(Array(shuffled))
            #expect(site.archive.documents == expected.archive.documents)
            #expect(site.archive.dossiers == expected.archive.dossiers)
            #expect(site.pages == expected.pages)
            #expect(site.version == expected.version)
        }
    }

    @Test func datesTheSiteByItsNewestArticle() {
        #expect(aggregate(AggregatorTests.documents).version.newest == CalendarDate("2020"))
        #expect(aggregate([SampleDocument.make("a", "Nga.")]).version.newest == nil)
    }

    @Test func givesEveryChangeANewVersion() {
        let version = aggregate([SampleDocument.make("a", "Nga.")]).version.digest
        #expect(version.count == 12 && version.allSatisfy(\.isHexDigit))
        let others = [
            aggregate([SampleDocument.make("b", "Nga.")]), aggregate([SampleDocument.make("a", "Nga.", hash: "1")]),
            aggregate([SampleDocument.make("a", "Nga.", date: "2020")]),
            aggregate([SampleDocument.make("a", "Nga.")], fingerprint: "y"), aggregate([]),
        ].map(\.version.digest)
        #expect(Set(others + [version]).count == others.count + 1)
    }

    @Test func findsDocumentsAndDossiersAgain() {
        let site = aggregate(AggregatorTests.documents)
        #expect(site.documentNumber(of: ArticleID("b")) == 1)
        #expect(site.dossier(SampleLexicon.s400)?.sentenceCount == 2)
        #expect(site.dossier(EntityID(.country, "us")) == nil, "nobody mentions it")
        #expect(site.archive.entities[EntityID(.country, "us")] != nil)
        #expect(site.path(of: .entity(SampleLexicon.s400))?.value == "weapons/s-400.html")
    }

    private func aggregate(_ documents: [InterpretedDocument], fingerprint: String = "x") -> Site {
        Aggregator(lexicon: SampleLexicon.lexicon, settings: SiteSettings()).aggregate(
            documents, fingerprint: fingerprint
        ).site
    }
}
