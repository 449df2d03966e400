import Model
import Testing

@testable import Rendering

@Suite struct SearchIndexTests {
    private func files(_ sample: SampleSite) throws -> [String: String] {
        let edition = Renderer(templates: try TemplatesOnDisk.folder()).edition(of: sample.make())
        return Dictionary(
            uniqueKeysWithValues: edition.searchFiles().map {
                ($0.path.value, String(decoding: $0.bytes, as: UTF8.self))
            })
    }

    @Test func holdsNamesWordsAndTexts() throws {
        let files = try files(RenderedSite.sample)
        #expect(files.keys.sorted() == ["search/directory.js", "search/texts-0.js", "search/words-0.js"])
        let words = try #require(files["search/words-0.js"])
        #expect(words.hasPrefix("archiveShard(\"words-0\",`") && words.hasSuffix("`)\n"))
        #expect(words.contains("\ns400 %%\n*2\tS-400\t") && words.contains("\nnhi &\n"))
        #expect(files["search/texts-0.js"]?.contains("#articles/001\t1-1\t12/7/2019\tTuổi Trẻ\n") == true)
    }

    @Test(arguments: [(PublishPolicy.full, true, true), (.excerpts, true, false), (.links, false, false)])
    func holdsNoMoreThanMayBeReprinted(_ publish: PublishPolicy, _ named: Bool, _ other: Bool) throws {
        let text = "Đoạn kín: Nga bán S-400.\nChuyện riêng tư."
        let sample = SampleSite(articles: [SampleArticle(id: "a", text: text, title: "Bài", publish: publish)])
        let all = try files(sample).values.joined()
        #expect(all.contains("kín:") == named && all.contains("\nkin ") == named)
        #expect(all.contains("riêng") == other && all.contains("\nrieng ") == other)
    }

    @Test func keepsShardsSmall() throws {
        let word = (0..<6_000).map { "từ\($0)" }.joined(separator: " ")
        let sentence = String(repeating: "dài ", count: 10_000)
        let sample = SampleSite(articles: [
            SampleArticle(id: "a", text: word), SampleArticle(id: "b", text: sentence),
            SampleArticle(id: "c", text: String(repeating: "`$\\ Nga bán `$\\{x}`.\n", count: 3_000)),
        ])
        let files = try files(sample)
        #expect(files.count > 3)
        for (path, text) in files { #expect(text.utf8.count <= SearchShard.longest + 2_000, "\(path)") }
    }

    @Test func isInertWhateverTheTextSays() throws {
        let sample = SampleSite(articles: [SampleArticle(id: "a", text: "`);alert(1);(`${alert(2)} \\` Nga.")])
        let texts = try #require(try files(sample)["search/texts-0.js"])
        #expect(texts.contains("\\`);alert(1);(\\`\\${alert(2)}"))
    }
}
