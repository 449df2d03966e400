import Model
import Testing

@testable import Rendering

@Suite struct EntityStatementsTests {
    private static func says(_ words: String, _ text: SampleText, quoted: Bool = false) -> SampleReadings {
        let attribution = Attribution(
            chain: [
                .init(entity: SampleSite.interfax, span: text["Interfax"]),
                .init(entity: SampleSite.erdogan, span: text["Erdogan"]),
            ], claim: text[words], cue: nil, isDenial: !quoted, rule: "says")
        let quotation = Quotation(span: text[words], speaker: SampleSite.erdogan, attribution: 0)
        return SampleReadings(attributions: [attribution], quotations: quoted ? [quotation] : [])
    }

    private static func article(
        _ id: String, _ date: String, _ words: String, quoted: Bool = false, publish: PublishPolicy = .full
    ) -> SampleArticle {
        SampleArticle(
            id: id, text: "Interfax dẫn lời Erdogan: \(words).", title: "Bài \(id)",
            fields: ArticleFields(date: CalendarDate(date)), publish: publish,
            read: { says(words, $0, quoted: quoted) })
    }

    private func html(_ articles: [SampleArticle], _ entity: EntityID = SampleSite.erdogan) throws -> String {
        try RenderedSite(SampleSite(articles: articles)).html(.entity(entity))
    }

    @Test func listsQuotationsBeforeReportedSpeechEachWithItsChain() throws {
        let html = try html([
            EntityStatementsTests.article("1", "2019-07-12", "không mua"),
            EntityStatementsTests.article("2", "2018", "sẽ mua", quoted: true),
        ])
        let quoted = """
            <h3>Nguyên văn trong ngoặc kép</h3>
            <ul class="statements">
            <li>“<a href="../articles/2.html#s1-1">sẽ mua</a>” <small><time datetime="2018">năm 2018</time> · theo \
            <a href="../organisations/interfax.html">Interfax</a></small></li>
            </ul>
            <h3>Lời thuật lại</h3>
            <ul class="statements">
            <li><b>phủ nhận:</b> <a href="../articles/1.html#s1-1">không mua</a>
            """
        #expect(html.contains(quoted))
        #expect(html.contains("<a href=\"#statements\">Phát ngôn được dẫn</a>"))
    }

    @Test func putsTheNewestFirstAndFoldsTheRest() throws {
        let articles = (1...9).map { EntityStatementsTests.article("\($0)", "201\($0)", "lời số \($0)") }
        let html = try html(articles)
        let shown = html.split(separator: "lời số ").dropFirst().compactMap { Int($0.prefix(1)) }
        // Each stands among the statements and among the sentences.
        #expect(shown.prefix(9) == [9, 8, 7, 6, 5, 4, 3, 2, 1])
        #expect(html.contains("<summary>Thêm 4 lời</summary>"))
    }

    @Test func countsWhatMayNotBeShown() throws {
        let html = try html([
            EntityStatementsTests.article("1", "2019", "lời mở"),
            EntityStatementsTests.article("2", "2020", "lời kín", publish: .links),
        ])
        #expect(html.contains("1 lời khác ở những bài không được đăng lại."))
        #expect(!html.contains("lời kín"))
    }

    @Test func countsWhomAnOutletPassesOn() throws {
        let html = try html([EntityStatementsTests.article("1", "2019", "lời mở")], SampleSite.interfax)
        #expect(html.contains("<h2>Dẫn lời của</h2>"))
        #expect(
            html.contains(
                "<li><a href=\"../people/recep-tayyip-erdogan.html\">Recep Tayyip Erdogan</a> <b>1</b></li>"
            ))
    }

    @Test func leavesTheSectionOutWhereNobodySpeaks() throws {
        let html = try html([SampleArticle(id: "1", text: "Erdogan im lặng.")])
        #expect(!html.contains("Phát ngôn được dẫn"))
    }
}
