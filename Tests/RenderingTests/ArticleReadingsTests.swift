import Model
import Testing

@testable import Rendering

@Suite struct ArticleReadingsTests {
    static let text = """
        Hôm 12/9, Nga bán 36 tiêm kích với giá gần 2 tỷ euro (2,3 tỷ USD) cho Ankara. Theo Interfax, Erdogan nói “rất tốt”.
        Một quan chức giấu tên bác bỏ việc đó. Hết.
        """

    static let read: @Sendable (SampleText) -> SampleReadings = { text in
        SampleReadings(
            publication: PublicationDate(
                date: .year(2019), range: nil, basis: .officeHolder,
                evidence: [
                    DateEvidence(
                        basis: .officeHolder, span: text["Erdogan"],
                        range: DayRange(first: CalendarDay(year: 2014, month: 8, day: 28), last: nil))
                ]),
            times: [
                TimeMention(
                    span: text["Hôm 12/9"], date: .day(nil, 9, 12), basis: .unknown,
                    alternatives: [.day(2019, 9, 12), .day(2018, 9, 12)],
                    evidence: [DateEvidence(basis: .context, span: text["Hết"])], notes: [.orderBreak], rule: "day")
            ],
            values: [
                ValueMention(
                    span: text["36 tiêm kích"], amount: DecimalAmount(36), unit: .count, unitWord: text["tiêm kích"],
                    rule: "count"),
                ValueMention(
                    span: text["gần 2 tỷ euro"], amount: DecimalAmount(2, exponent: 9), unit: .money("EUR"),
                    qualifier: .approximately, rule: "money"),
                ValueMention(
                    span: text["2,3 tỷ USD"], amount: DecimalAmount(23, exponent: 8), unit: .money("USD"),
                    conversionOf: 1, rule: "money"),
            ],
            attributions: [
                Attribution(
                    chain: [
                        .init(entity: SampleSite.interfax, span: text["Interfax"]),
                        .init(entity: SampleSite.erdogan, span: text["Erdogan"]),
                    ], claim: text["rất tốt"], cue: text["nói"], rule: "says"),
                Attribution(
                    chain: [.init(entity: nil, span: text["Một quan chức giấu tên"])], claim: text["việc đó"],
                    cue: text["bác bỏ"], isDenial: true, rule: "denies"),
            ],
            quotations: [Quotation(span: text["rất tốt"], speaker: SampleSite.erdogan, attribution: 0)])
    }

    private func page(_ publish: PublishPolicy = .full, read: @escaping @Sendable (SampleText) -> SampleReadings = read)
        throws -> RenderedSite
    {
        try RenderedSite(
            SampleSite(articles: [
                SampleArticle(id: "1", text: ArticleReadingsTests.text, title: "Tin", publish: publish, read: read)
            ]))
    }

    @Test func marksTimesAndAmountsBesideTheNames() throws {
        let html = try page().html(.article("1"))
        #expect(
            html.contains(
                """
                <span class="t" title="12/9 năm 2019 hoặc 2018 (chưa xác định được; có thể in sai: lệch thứ tự danh sách)">\
                Hôm 12/9</span>, <a class="country" href="../countries/ru.html">Nga</a> bán \
                <data value="36">36 tiêm kích</data> với giá <data value="2000000000">gần 2 tỷ euro</data>
                """))
    }

    @Test func listsTimesWithWhatIsUnderstoodAndWhy() throws {
        let html = try page().html(.article("1"))
        #expect(html.contains("<h2>Thời gian trong bài</h2>"))
        #expect(
            html.contains(
                """
                <tr><th scope="row"><a href="#s1-1">Hôm 12/9</a></th><td>12/9 năm 2019 hoặc 2018</td>\
                <td>chưa xác định được<span class="aside"><b>có thể in sai: lệch thứ tự danh sách</b></span>\
                <span class="aside">“<a href="#s2-2">Hết</a>”</span></td></tr>
                """))
    }

    @Test func listsFiguresWithTheirConversions() throws {
        let html = try page().html(.article("1"))
        #expect(html.contains("<tr id=\"value-1\"><th scope=\"row\"><a href=\"#s1-1\">36 tiêm kích</a></th>"))
        #expect(html.contains("2 tỷ euro<span class=\"aside\">2.000.000.000 EUR</span></td><td>xấp xỉ</td>"))
        #expect(html.contains("<span class=\"aside\">quy đổi từ <a href=\"#value-2\">gần 2 tỷ euro</a></span>"))
    }

    @Test func listsWhoSaysWhatThroughWhom() throws {
        let html = try page().html(.article("1"))
        #expect(
            html.contains(
                """
                <tr><th scope="row"><a href="../people/recep-tayyip-erdogan.html">Recep Tayyip Erdogan</a>\
                <span class="aside">theo <a href="../organisations/interfax.html">Interfax</a></span></th>\
                <td>“<a href="#s1-2">rất tốt</a>”</td></tr>
                """))
        #expect(
            html.contains(
                """
                <tr><th scope="row">Một quan chức giấu tên</th>\
                <td><b>Phủ nhận:</b> <a href="#s2-1">việc đó</a></td></tr>
                """))
    }

    @Test func tellsOnWhatItsOwnDateRests() throws {
        let html = try page().html(.article("1"))
        #expect(
            html.contains(
                """
                <dd><time datetime="2019">năm 2019</time> (suy ra)\
                <span class="aside">suy ra từ nhiệm kỳ của người được nêu</span>\
                <span class="aside">“<a href="#s1-2">Erdogan</a>”: không sớm hơn 28/8/2014</span></dd>
                """))
        #expect(html.contains("<p class=\"meta\"><time datetime=\"2019\">năm 2019</time> (suy ra)</p>"))
    }

    @Test func saysInWhichLanguageTheWordsOfAForeignArticleAre() throws {
        var fields = ArticleFields()
        fields.language = "en"
        let article = SampleArticle(
            id: "1", text: ArticleReadingsTests.text, fields: fields, read: ArticleReadingsTests.read)
        let html = try RenderedSite(SampleSite(articles: [article])).html(.article("1"))
        #expect(html.contains("<th scope=\"row\" lang=\"en\"><a href=\"#s1-1\">Hôm 12/9</a></th>"))
        #expect(html.contains("<td lang=\"en\">"))
    }

    @Test func pointsToTheDateOfTheArticleForWhatSpeaksForBoth() throws {
        let html = try page(read: { text in
            let grounds = DateEvidence(basis: .context, span: text["Erdogan"])
            return SampleReadings(
                publication: PublicationDate(date: .year(2019), range: nil, basis: .context, evidence: [grounds]),
                times: [
                    TimeMention(
                        span: text["Hôm 12/9"], date: .day(2019, 9, 12), basis: .context,
                        evidence: [grounds, DateEvidence(basis: .context, span: text["Hết"])], rule: "day")
                ])
        }).html(.article("1"))
        #expect(
            html.contains(
                """
                <td>suy từ mốc thời gian khác trong bài<span class="aside">“<a href="#s2-2">Hết</a>”</span>\
                <span class="aside"><a href="#about">cùng căn cứ với ngày đăng</a></span></td>
                """))
    }

    @Test func listsAQuotationWhoseSpeakerNobodyNames() throws {
        let site = try page(read: { text in
            SampleReadings(quotations: [Quotation(span: text["rất tốt"], speaker: nil, attribution: nil)])
        })
        #expect(site.html(.article("1")).contains("<th scope=\"row\">không rõ ai nói</th>"))
    }

    @Test func leavesOutSectionsThatWouldBeEmpty() throws {
        let text = try page(read: { _ in SampleReadings() }).scan(.article("1")).text
        for heading in ["Thời gian trong bài", "Con số trong bài", "Ai nói gì"] { #expect(!text.contains(heading)) }
    }

    @Test func reprintsOnlyExcerptsWhereOnlyTheyAreAllowed() throws {
        let site = try page(.excerpts)
        let text = site.scan(.article("1")).text
        for words in ["Hôm 12/9", "36 tiêm kích", "rất tốt"] { #expect(text.contains(words), "\(words)") }
        for (path, bytes) in site.files {
            for words in ["quan chức", "việc đó", "Hết"] {
                #expect(!String(decoding: bytes, as: UTF8.self).contains(words), "\(words) on \(path)")
            }
        }
    }

    @Test func reprintsNothingWhereOnlyLinksAreAllowed() throws {
        for (path, bytes) in try page(.links).files {
            let html = String(decoding: bytes, as: UTF8.self)
            for words in ["Hôm 12/9", "tiêm kích", "tỷ", "rất tốt", "việc đó", "giấu tên"] {
                #expect(!html.contains(words), "\(words) on \(path)")
            }
        }
    }

    @Test func foldsALongTable() throws {
        let site = try page(read: { text in
            let places = text.bytes.indices.filter { text.bytes[$0] == UInt8(ascii: " ") }.prefix(11)
            return SampleReadings(
                times: places.map {
                    TimeMention(span: TextSpan($0..<$0 + 1), date: .year(2019), basis: .explicit, rule: "year")
                })
        })
        #expect(site.html(.article("1")).contains("<summary>Xem 11 mốc thời gian</summary>"))
    }

    @Test func datesEachLineOfADigest() throws {
        let digest = SampleArticle(
            id: "1", text: "Nga bán.\nAnkara mua.\nHết.", kind: .digest,
            read: { _ in
                SampleReadings(paragraphDates: [
                    PublicationDate(date: .day(2020, 12, 14), range: nil, basis: .listOrder),
                    PublicationDate(
                        date: nil, range: nil, basis: .unknown,
                        alternatives: [.day(2019, 12, 11), .day(2020, 12, 11)]),
                    .unknown,
                ])
            })
        let html = try RenderedSite(SampleSite(articles: [digest])).html(.article("1"))
        #expect(
            html.contains(
                """
                <div class="when"><time datetime="2020-12-14">14/12/2020</time> · suy ra từ thứ tự danh sách</div>
                <p><span class="s" id="s1-1">
                """))
        #expect(html.contains("<div class=\"when\">11/12 năm 2019 hoặc 2020 · suy ra, chưa chắc chắn</div>\n<p>"))
        #expect(html.split(separator: "<div class=\"when\">").count == 3)
    }

    @Test func keepsTheDateOfAnExcerptedLineBesideIt() throws {
        let digest = SampleArticle(
            id: "1", text: "Kín.\nNga bán.", kind: .digest, publish: .excerpts,
            read: { _ in
                SampleReadings(
                    paragraphDates: [2021, 2020].map {
                        PublicationDate(date: .year($0), range: nil, basis: .listOrder)
                    })
            })
        let html = try RenderedSite(SampleSite(articles: [digest])).html(.article("1"))
        #expect(
            html.contains(
                "<time datetime=\"2020\">năm 2020</time> · suy ra từ thứ tự danh sách</div>\n<p><span class=\"s\" id=\"s2-1\">"
            ))
        #expect(!html.contains("datetime=\"2021\""))
    }
}
