import Model
import Testing

@testable import Rendering

@Suite struct ShownTitleTests {
    private func title(_ article: SampleArticle) throws -> ShownTitle {
        let folder = try TemplatesOnDisk.folder()
        let table = WordTable(path: folder.stringsPath, bytes: folder.strings)
        let names = SampleSite.lexicon.map { (name: $0.name, entity: $0.id) }
        return ShownTitle(
            of: article.interpreted(names: names), wording: Wording(book: PhraseBook(table), table: table))
    }

    @Test(arguments: PublishPolicy.allCases)
    func showsATitleThatTheKeeperGave(_ publish: PublishPolicy) throws {
        let title = try title(SampleArticle(id: "1", text: "Câu mở đầu.", title: "Nga", publish: publish))
        #expect(title.text == "Nga")
        #expect(!title.isDerived && !title.isWithheld)
    }

    @Test func showsADerivedTitleOfAWholeArticle() throws {
        let title = try title(SampleArticle(id: "1", text: "Câu mở đầu. Nga."))
        #expect(title.text == "Câu mở đầu")
        #expect(title.isDerived && !title.isWithheld)
    }

    @Test func withholdsADerivedTitleWhereNothingMayBeReprinted() throws {
        let title = try title(SampleArticle(id: "1", text: "Nga mở đầu. Nga.", publish: .links))
        #expect(title.text == "Bài 1")
        #expect(!title.isDerived && title.isWithheld)
    }

    @Test func quotesTheLeadOfExcerptsOnlyIfItsSentenceIsShownAnyway() throws {
        #expect(try title(SampleArticle(id: "1", text: "Nga mở đầu. Thôi.", publish: .excerpts)).text == "Nga mở đầu")
        #expect(try title(SampleArticle(id: "1", text: "Câu mở đầu. Nga.", publish: .excerpts)).text == "Bài 1")
    }
}
