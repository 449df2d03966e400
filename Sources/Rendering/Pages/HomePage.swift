import Model
import Templating

/// What `pages/home.md` can print.
struct HomePage: PageRecord {
    /// So many countries, weapons and articles are named on the home page.
    private static let shown = 12
    /// And so many events.
    private static let shownEvents = 10
    /// And so many deals.
    private static let shownDeals = 8

    let head: PageHead
    let title: String
    let lead: String
    let figures: [CountedItem]
    let countries: [CountedItem]
    let weapons: [CountedItem]
    let articles: [ArticleItem]
    /// The newest that happened or are planned; what is meant to happen in some far year is no news, nor is
    /// what may have happened in any of several years.
    let events: [EventItem]
    /// Those on their way, the newest first: nothing, or only a part, was delivered, and nobody gave them up.
    let deals: [DealItem]
    let dealsLink: String?
    let countriesLink: String?
    let weaponsLink: String?
    let about: String?
    /// The link to the list of all articles, where more exist than are shown.
    let moreArticles: LinkItem?
    let timeline: String?
    let map: String?

    static let fields = TemplateFields<HomePage>(
        .text("title") { $0.title },
        .text("lead") { $0.lead },
        .list("figures") { $0.figures },
        .flag("has_countries") { !$0.countries.isEmpty },
        .list("countries") { $0.countries },
        .optionalText("countries_link") { $0.countriesLink },
        .flag("has_weapons") { !$0.weapons.isEmpty },
        .list("weapons") { $0.weapons },
        .optionalText("weapons_link") { $0.weaponsLink },
        .flag("has_articles") { !$0.articles.isEmpty },
        .list("articles") { $0.articles },
        .flag("has_events") { !$0.events.isEmpty },
        .list("events") { $0.events },
        .flag("has_deals") { !$0.deals.isEmpty },
        .list("deals") { $0.deals },
        .optionalText("deals_link") { $0.dealsLink },
        .optionalText("timeline") { $0.timeline },
        .optionalText("map") { $0.map },
        .optionalRecord("more_articles") { $0.moreArticles },
        .optionalText("about") { $0.about })

    init(_ scope: PageScope) {
        let index = scope.index
        let wording = scope.wording
        func number(_ type: EntityType) -> String { wording.number(index.entities(of: type).count) }
        title = index.title
        lead = index.description
        figures = Figures.all(scope)
        countries = index.mostMentioned(.country).prefix(HomePage.shown).map(scope.counted)
        weapons = index.mostMentioned(.weapon).prefix(HomePage.shown).map(scope.counted)
        articles = index.articleOrder.prefix(HomePage.shown).map(scope.article)
        events = index.events.events.lazy
            .filter { $0.month != nil && $0.time?.date.days != nil && [.actual, .planned].contains($0.modality) }
            .prefix(HomePage.shownEvents).map { EventItem($0, scope) }
        deals = index.deals.order.lazy
            .filter { HomePage.isInMotion(scope.site.archive.deals[$0]) }
            .prefix(HomePage.shownDeals).map { DealItem($0, scope) }
        dealsLink = scope.href(to: .deals)
        timeline = scope.href(to: .timeline)
        map = scope.href(to: .map)
        countriesLink = scope.href(to: .entities(.country))
        weaponsLink = scope.href(to: .entities(.weapon))
        about = scope.href(to: .about)
        moreArticles =
            index.articles.count > HomePage.shown
            ? LinkItem(label: wording.count(.allArticles, index.articles.count), href: scope.href(to: .articles)) : nil
        let description = wording.text(
            .homeDescription,
            [
                "description": lead, "articles": wording.number(index.articles.count), "countries": number(.country),
                "weapons": number(.weapon), "people": number(.person),
            ])
        head = PageHead(title: nil, description: description, trail: [], crumb: title)
    }

    private static func isInMotion(_ deal: Deal) -> Bool {
        deal.status != .delivered && deal.status.height != nil
    }
}
