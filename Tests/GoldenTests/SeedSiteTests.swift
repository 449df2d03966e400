import Foundation
import Testing

/// The pages of the five seeds against what a reader found in the articles.
@Suite struct SeedSiteTests {
    static let pages = [
        "countries/turkiye", "countries/russia", "countries/united-states", "weapons/s-400", "weapons/f-35",
    ]

    @Test func hasNeitherErrorsNorWarnings() async throws {
        let messages = try await SeedSite.built.messages
        #expect(messages.filter { !$0.contains(": note: ") } == [])
    }

    @Test func hasNoHeavyPageAndFewFiles() async throws {
        let site = try await SeedSite.built
        for page in site.pages { #expect((site.files[page]?.count ?? 0) < 200_000, "\(page) is too heavy") }
        #expect(site.files.count <= 2 * site.pages.count, "two files a page")
    }

    @Test(arguments: pages) func listsEverySentenceThatAReaderFound(_ name: String) async throws {
        let site = try await SeedSite.built
        let expected = try #require(try ExpectedAppearances.read().first { $0.page == "\(name).html" })
        let listed = Dictionary(grouping: ListedSentence.all(on: try site.page(expected.page)), by: \.article)
        #expect(listed.keys.sorted() == expected.sentences.keys.sorted())
        for (article, numbers) in expected.sentences.sorted(by: { $0.key < $1.key }) {
            let found = (listed[article] ?? []).map(\.number)
            #expect(found.filter { !numbers.contains($0) } == [], "\(article) lists too much")
            #expect(numbers.filter { !found.contains($0) } == [], "\(article) lacks some")
            #expect(Set(found).count == found.count, "\(article): once")
        }
    }

    @Test(arguments: pages) func linksEachSentenceToItsPlaceInTheArticle(_ name: String) async throws {
        let site = try await SeedSite.built
        for sentence in ListedSentence.all(on: try site.page("\(name).html")) {
            let article = try site.page("articles/\(sentence.article).html")
            let place = try #require(article.all.first { $0.attributes["id"] == "s\(sentence.number)" })
            #expect(place.text == sentence.text)
            let links = place.all.filter { $0.attributes["href"] == "../\(name).html" }.map(\.text)
            #expect(!sentence.names.isEmpty && links == sentence.names, "\(sentence)")
        }
    }

    @Test func showsEveryArticleWordForWord() async throws {
        let site = try await SeedSite.built
        let seeds = Repository.root.appending(path: "seeds")
        for page in site.pages where page.hasPrefix("articles/") {
            let id = page.dropFirst("articles/".count).dropLast(".html".count)
            let source = try String(contentsOf: seeds.appending(path: "\(id).txt"), encoding: .utf8)
            let paragraphs = source.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty }
            let text = try #require(try site.page(page).all.first { $0.attributes["class"] == "text" })
            let shown = text.all.filter { $0.name == "p" }.map(\.text)
            #expect(shown.elementsEqual(paragraphs) { $0.utf8.elementsEqual($1.utf8) }, "\(id)")
        }
    }
}
