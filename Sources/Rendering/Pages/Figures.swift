import Model

/// How much the archive holds: so many articles, countries, weapons, people, organisations and places.
enum Figures {
    static func all(_ scope: PageScope) -> [CountedItem] {
        let wording = scope.wording
        let articles = CountedItem(
            label: wording.text(.articles), href: scope.href(to: .articles),
            count: wording.number(scope.index.articles.count))
        return [articles]
            + EntityType.allCases.map { type in
                CountedItem(
                    label: wording.text(.many(type)), href: scope.href(to: .entities(type)),
                    count: wording.number(scope.index.lists[type]?.count ?? 0))
            }
    }
}
