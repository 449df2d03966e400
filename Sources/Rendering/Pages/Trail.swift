import Model

/// The way from the home page to a page.
enum Trail {
    /// The home page only.
    static func home(_ scope: PageScope) -> [LinkItem] {
        [LinkItem(label: scope.wording.text(.home), href: scope.href(to: .home))]
    }

    /// The home page and the list on which the page stands.
    static func list(_ route: Route, _ phrase: Phrase, _ scope: PageScope) -> [LinkItem] {
        home(scope) + [LinkItem(label: scope.wording.text(phrase), href: scope.href(to: route))]
    }
}
