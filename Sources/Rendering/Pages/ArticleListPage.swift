import Model
import Templating

/// What `pages/articles.md` can print: the articles, the newest first.
///
/// Very many are bound in volumes by year; then the list itself shows the newest.
struct ArticleListPage: PageRecord {
    let head: PageHead
    let title: String
    let caption: String
    let articles: [ArticleItem]
    let volumes: [VolumeItem]

    static let fields = TemplateFields<ArticleListPage>(
        .text("title") { $0.title },
        .text("caption") { $0.caption },
        .flag("has_volumes") { !$0.volumes.isEmpty },
        .list("volumes") { $0.volumes },
        .flag("has_articles") { !$0.articles.isEmpty },
        .list("articles") { $0.articles })

    init(_ scope: PageScope) {
        let wording = scope.wording
        let list = scope.index.lists.articles
        title = wording.text(.articlesTitle)
        volumes = VolumeItem.all(list, scope)
        let shown = volumes.isEmpty ? list.lines : Array(list.lines.prefix(ArchiveLists.openingArticles))
        articles = shown.map(scope.article)
        caption =
            volumes.isEmpty
            ? wording.text(.articlesCaption) : wording.count(.newestArticles, articles.count)
        head = PageHead(
            title: title, description: wording.count(.articlesDescription, list.lines.count),
            trail: Trail.home(scope), crumb: title)
    }

    /// The part `volume` of the list.
    init(_ volume: Volume, _ scope: PageScope) {
        let wording = scope.wording
        let list = scope.index.lists.articles
        let part = wording.words(of: volume)
        title = wording.text(.volumeTitle, ["list": wording.text(.articlesTitle), "part": part])
        volumes = VolumeItem.all(list, scope)
        articles = list.lines(of: volume).map(scope.article)
        caption = wording.count(.articleCount, articles.count)
        head = PageHead(
            title: title, description: wording.text(.volumeDescription, ["title": title, "count": caption]),
            trail: Trail.list(.articles, .articlesTitle, scope), crumb: part)
    }
}
