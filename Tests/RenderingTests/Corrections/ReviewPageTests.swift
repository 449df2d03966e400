import Model
import Testing

@testable import Rendering

/// The keeper's page and what it makes pages say.
@Suite struct ReviewPageTests {
    private static let sale = "contract actual supplier=country/ru recipient=country/tr weapon=weapon/s-400"

    private func site(
        publish: PublishPolicy = .full, entities: [Entity] = SampleSite.lexicon, corrections: [AppliedCorrection] = [],
        deals: @escaping @Sendable ([StoryEvent]) -> [Deal] = { _ in [] }
    ) throws -> RenderedSite {
        let article = SampleArticle(
            id: "1", text: "Hôm 12/9, Ankara mua S-400 của Nga. Ankara “mua” thêm.", title: "Tin", publish: publish,
            read: { text in
                SampleReadings(
                    times: [
                        TimeMention(
                            span: text["Hôm 12/9"], date: .day(nil, 9, 12), basis: .unknown,
                            alternatives: [.day(2017, 9, 12), .day(2018, 9, 12)], rule: "day")
                    ],
                    events: [SampleEvent.make(ReviewPageTests.sale, at: text["mua"])])
            })
        var sample = SampleSite(articles: [article], entities: entities, deals: deals)
        sample.corrections = corrections
        return try RenderedSite(sample)
    }

    @Test func givesTheLinesThatWouldCorrectADoubtfulReading() throws {
        let html = try site().html(.review)
        #expect(html.contains("<h2>Sự kiện đọc chưa chắc · 1</h2>"))
        #expect(html.contains("concerns: event\n  type: contract\n  reject: true"))
        #expect(html.contains("<h2>Ngày còn nhiều khả năng · 1</h2>"))
        #expect(html.contains("quote: &quot;Hôm 12/9&quot;\n  concerns: time\n  set: 2017-09-12"))
    }

    @Test func putsConflictsFirst() throws {
        let html = try site { events in
            [
                SampleDeal.make(
                    events,
                    conflicts: [
                        Conflict(
                            field: .status, type: .contract,
                            sides: [
                                .init(statement: .modality(.actual), evidence: events[0].tellings),
                                .init(statement: .modality(.denied), evidence: events[0].tellings),
                            ], isWithinArticle: true)
                    ])
            ]
        }.html(.review)
        let conflicts = try #require(html.range(of: "id=\"conflicts\""))
        let doubtful = try #require(html.range(of: "id=\"doubtful\""))
        #expect(conflicts.lowerBound < doubtful.lowerBound)
    }

    @Test func quotesNothingThatMayNotBeReprinted() throws {
        let html = try site(publish: .links).html(.review)
        #expect(!html.contains("Hôm 12/9") && !html.contains("quote:"))
    }

    @Test func isForTheKeeperAndNotForSearchEngines() throws {
        let site = try site()
        #expect(site.html(.review).contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(site.html(.about).contains("href=\"review.html\""))
    }

    @Test func showsWhatWasCorrectedWithTheReason() throws {
        let quote = CorrectedQuote(article: ArticleID("1"), words: "mua")
        let correction = Correction(
            target: .event(quote, nil), change: .event(EventChange(modality: .actual)), reason: "Báo đính chính",
            date: try #require(CalendarDate("2026-11-22")), position: SourcePosition(path: "corrections.yml"))
        let event = SampleEvent.make("interest possible recipient=country/tr weapon=weapon/s-400")
        let applied = AppliedCorrection(
            correction: correction, document: 0, span: TextSpan(20..<23), before: .event(event),
            after: .event(SampleEvent.make(ReviewPageTests.sale)), events: [EventReference(document: 0, event: 0)])
        let site = try site(corrections: [applied])
        let article = site.html(.article("1"))
        #expect(article.contains("<tr id=\"correction-1\">"))
        #expect(article.contains("<td>Thổ Nhĩ Kỳ có thể mua S-400 (có thể)</td>"))
        #expect(
            article.contains("Báo đính chính <span class=\"aside\"><time datetime=\"2026-11-22\">22/11/2026</time>"))
        #expect(article.contains("<a href=\"#correction-1\">đã sửa: Báo đính chính</a>"), "beside the text, too")
        #expect(site.html(.review).contains("<h2>Những chỗ đã sửa</h2>"))
    }

    @Test(arguments: [
        (#"Nói "không""#, #"  quote: "Nói \"không\"""#), (#"a\b"#, #"  quote: "a\\b""#),
        ("hôm: qua", #"  quote: "hôm: qua""#),
    ])
    func writesWordsAsYAMLReadsThem(_ words: String, _ line: String) {
        let lines = ReviewLines.entry(
            CorrectedQuote(article: ArticleID("001"), words: words), concerns: "time", change: "reject: true")
        #expect(lines.split(separator: "\n").map(String.init)[1] == line)
        #expect(lines.hasPrefix("- article: \"001\"\n"), "a number would lose its zeros")
    }
}
