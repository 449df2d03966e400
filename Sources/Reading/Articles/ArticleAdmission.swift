import Model

/// Lets articles in one after the other, each id and each address once.
struct ArticleAdmission<Candidate: ArticleIdentity> {
    private(set) var articles: [Candidate] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var pathsOfIDs: [ArticleID: String] = [:]
    private var pathsOfSlugs: [Slug: String] = [:]

    mutating func admit(_ article: Candidate) {
        let slug = Slug(ofArticle: article.id)
        if let first = pathsOfIDs[article.id] {
            refuse(article, "id '\(article.id)' is that of \(first)", id: "duplicate-id")
        } else if let first = pathsOfSlugs[slug] {
            refuse(article, "address '\(slug).html' of id '\(article.id)' is that of \(first)", id: "duplicate-slug")
        } else {
            pathsOfIDs[article.id] = article.path
            pathsOfSlugs[slug] = article.path
            articles.append(article)
        }
    }

    private mutating func refuse(_ article: Candidate, _ problem: String, id: String) {
        diagnostics.append(
            Diagnostic(
                .error, at: SourcePosition(path: article.path),
                "\(problem), which counts; rename this file or give it a field 'id' of its own", id: id))
    }
}
