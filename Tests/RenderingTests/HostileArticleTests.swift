import Model
import Testing

@testable import Rendering

/// Articles whose every field tries to break out of its place on the page.
@Suite struct HostileArticleTests {
    private static let hostile = """
        <script>alert(1)</script> <\u{301}b onclick=x> "\u{301} onfocus=x ' {{title}} {{{title}}} {{>x}} ](javascript:x) [a](b) \
        &#10;&#10;# h &lt;i&gt; <!--block 0--> --> ]]> `c` | *e* _f_ ~~g~~ \\ ![p](q) https://evil.example {count}
        """

    private static let lexicon = [
        entity(.country, .country(CountryDetails(alpha3: "<b>", capital: hostile, region: hostile))),
        entity(
            .weapon,
            .weapon(
                WeaponDetails(
                    designation: hostile, category: hostile, makers: [EntityID(.organisation, "x")],
                    origins: [EntityID(.country, "x")], natoNames: [hostile], nicknames: [hostile],
                    classPhrases: [hostile]))),
        entity(
            .person, .person(PersonDetails(country: nil, offices: [.init(title: hostile, firstYear: 1, lastYear: 2)]))),
        entity(.organisation, .organisation(OrganisationDetails(kind: hostile, country: EntityID(.country, "x")))),
        entity(.place, .place(PlaceDetails(kind: hostile, country: nil, latitude: nil, longitude: nil))),
    ]

    private static func entity(_ type: EntityType, _ details: EntityDetails) -> Entity {
        Entity(
            id: EntityID(type, "x"), name: "\(type.rawValue) \(hostile)", nameEnglish: hostile, details: details,
            wikidata: "Q1\" onclick=\"x")
    }

    private static func site(publish: PublishPolicy, isMarkdown: Bool) throws -> RenderedSite {
        var fields = ArticleFields(date: nil, source: hostile, url: "javascript:alert(1)//https://a.vn")
        fields.author = hostile
        fields.rights = hostile
        fields.language = "vi\" onclick=\"x"
        let text = lexicon.map { "Câu có \($0.name)." }.joined(separator: isMarkdown ? "\n\n" : "\n")
        var settings = SiteSettings()
        settings.title = hostile
        settings.description = hostile
        settings.contact = hostile
        settings.author = hostile
        settings.licence = hostile
        settings.baseURL = "https://a.vn/\"><script>"
        return try RenderedSite(
            SampleSite(
                articles: [
                    SampleArticle(
                        id: hostile, text: text, isMarkdown: isMarkdown, title: hostile, fields: fields,
                        publish: publish, read: readings)
                ],
                entities: lexicon, aliases: [], settings: settings))
    }

    /// Times, figures and speech, all made of hostile words.
    private static let readings: @Sendable (SampleText) -> SampleReadings = { text in
        let words = text[hostile]
        let speaker = EntityID(.person, "x")
        return SampleReadings(
            publication: PublicationDate(
                date: .year(2019), range: nil, basis: .context,
                evidence: [DateEvidence(basis: .context, span: words, source: hostile)]),
            times: [
                TimeMention(
                    span: words, date: .day(2019, 2, 31), basis: .weekday,
                    evidence: [DateEvidence(basis: .anchor, span: text["Câu có"])], notes: [.noSuchDay], rule: hostile)
            ],
            values: [
                ValueMention(
                    span: words, amount: DecimalAmount(1), unit: .money(hostile), qualifier: .atMost, rule: hostile),
                ValueMention(
                    span: text["Câu có"], amount: DecimalAmount(2), unit: .count, unitWord: words, conversionOf: 0,
                    rule: hostile),
            ],
            attributions: [
                Attribution(
                    chain: [.init(entity: nil, span: words), .init(entity: speaker, span: words)], claim: words,
                    cue: nil, isDenial: true, rule: hostile)
            ],
            quotations: [Quotation(span: words, speaker: speaker, attribution: 0)])
    }

    /// Everything that the templates and the typesetter write, and nothing else.
    private static let vocabulary: [String: Set<String>] = [
        "!doctype": ["html"], "html": ["lang"], "head": [], "title": [], "body": [],
        "meta": ["charset", "http-equiv", "content", "name", "property"],
        "link": ["rel", "href", "type", "title"], "script": ["data-all", "data-filter", "data-kind", "data-modality", "data-party", "data-shown", "data-source", "data-type", "data-weapon", "data-year", "defer", "src", "type"],
        "a": ["class", "href", "aria-label", "aria-current", "title", "rel"],
        "header": ["class"], "footer": ["class"], "main": ["id"], "nav": ["class", "aria-label"],
        "section": ["class", "id"],
        "div": ["class", "id", "role", "aria-label", "tabindex", "data-subjects", "data-articles", "data-more"],
        "h1": [], "h2": [], "h3": [],
        "p": ["class", "lang", "id", "role", "data-count", "data-none", "data-failed"],
        "span": ["class", "id", "title"], "small": ["class"], "data": ["value"],
        "ul": ["class"], "ol": ["class"], "li": ["aria-current"], "dl": ["class"], "dt": [], "dd": ["lang"], "b": [],
        "i": [],
        "code": [], "mark": [], "details": ["class"], "summary": [], "time": ["datetime", "class", "title"],
        "table": ["class"], "caption": [],
        "thead": [], "tbody": [], "tr": ["class", "id", "data-type", "data-source", "data-kind"],
        "th": ["scope", "class", "colspan", "id", "data-filter"], "td": ["class"],
        
        "noscript": [], "form": ["class", "id", "role", "action", "hidden"], "label": ["for"], "button": [],
        "input": ["type", "id", "name", "autocomplete", "autocapitalize", "spellcheck", "aria-describedby"],
        "select": ["id", "name"], "option": ["value"],
        // What Markdown makes of the hostile text when it is an article's own markup.
        "em": [], "pre": [], "strong": [],
    ]

    @Test(arguments: PublishPolicy.allCases, [false, true])
    func isInertOnEveryPage(_ publish: PublishPolicy, _ isMarkdown: Bool) throws {
        let site = try HostileArticleTests.site(publish: publish, isMarkdown: isMarkdown)
        #expect(site.files.count == site.site.pages.count)
        for (path, bytes) in site.files {
            for tag in TagScanner(bytes).tags {
                let allowed = HostileArticleTests.vocabulary[tag.name]
                #expect(allowed != nil, "<\(tag.name)> on \(path)")
                #expect(Set(tag.attributes.keys).isSubset(of: allowed ?? []), "\(tag) on \(path)")
                #expect(tag.attributes.count == tag.attributeCount, "\(tag) on \(path)")
                for name in ["href", "src"] {
                    let address = tag[name] ?? ""
                    #expect(!address.contains("javascript:") && !address.contains("evil.example"), "\(tag) on \(path)")
                    #expect(!address.contains(":") || address.hasPrefix("https://"), "\(tag) on \(path)")
                }
            }
        }
    }

    @Test func isShownAsItWasWritten() throws {
        let site = try HostileArticleTests.site(publish: .full, isMarkdown: false)
        let text = site.scan(.article(ArticleID(HostileArticleTests.hostile))).text
        #expect(text.contains("Câu có country \(HostileArticleTests.hostile)."))
        for page in [Route.home, .articles, .entity(EntityID(.weapon, "x"))] {
            #expect(site.scan(page).text.contains(HostileArticleTests.hostile), "\(page)")
        }
        #expect(site.scan(.entity(EntityID(.country, "x"))).text.contains("country \(HostileArticleTests.hostile)"))
    }

    @Test func linksNoAddressThatOnlyLooksLikeOne() throws {
        let site = try HostileArticleTests.site(publish: .full, isMarkdown: false)
        let page = site.scan(.article(ArticleID(HostileArticleTests.hostile)))
        #expect(page.text.contains("javascript:alert(1)//https://a.vn"), "shown as text")
        for (path, bytes) in site.files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("wikidata.org/wiki/Q1"), "\(path)")
        }
    }
}
