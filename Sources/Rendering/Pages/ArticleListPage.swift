import Templating

/// What `pages/articles.md` can print: every article, the newest first.
struct ArticleListPage: PageRecord {
    let head: PageHead
    let articles: [ArticleItem]

    static let fields = TemplateFields<ArticleListPage>(
        .flag("has_articles") { !$0.articles.isEmpty },
        .list("articles") { $0.articles })

    init(_ scope: PageScope) {
        let wording = scope.wording
        let title = wording.text(.articlesTitle)
        articles = scope.index.articleOrder.map(scope.article)
        head = PageHead(
            title: title, description: wording.count(.articlesDescription, articles.count),
            trail: Trail.home(scope), crumb: title)
    }
}
