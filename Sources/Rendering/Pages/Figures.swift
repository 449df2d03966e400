import Model

/// How much the archive holds: so many articles, events, countries, weapons, people, organisations and places.
enum Figures {
    static func all(_ scope: PageScope) -> [CountedItem] {
        let wording = scope.wording
        let articles = CountedItem(
            label: wording.text(.articles), href: scope.href(to: .articles),
            count: wording.number(scope.index.articles.count))
        let events = CountedItem(
            label: wording.text(.timeline), href: scope.href(to: .timeline),
            count: wording.number(scope.index.events.events.count))
        return [articles, events]
            + EntityType.allCases.map { type in
                CountedItem(
                    label: wording.text(.many(type)), href: scope.href(to: .entities(type)),
                    count: wording.number(scope.index.lists[type]?.count ?? 0))
            }
    }
}
