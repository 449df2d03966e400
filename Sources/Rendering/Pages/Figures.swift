import Model

/// How much the archive holds: so many articles, deals, events, countries, weapons, people, organisations and places.
enum Figures {
    static func all(_ scope: PageScope) -> [CountedItem] {
        let wording = scope.wording
        let articles = CountedItem(
            label: wording.text(.articles), href: scope.href(to: .articles),
            count: wording.number(scope.index.articles.count))
        let deals = CountedItem(
            label: wording.text(.deals), href: scope.href(to: .deals),
            count: wording.number(scope.site.archive.deals.count))
        let events = CountedItem(
            label: wording.text(.timeline), href: scope.href(to: .timeline),
            count: wording.number(scope.index.events.events.count))
        return [articles, deals, events]
            + EntityType.allCases.map { type in
                CountedItem(
                    label: wording.text(.many(type)), href: scope.href(to: .entities(type)),
                    count: wording.number(scope.index.entities(of: type).count))
            }
    }
}
