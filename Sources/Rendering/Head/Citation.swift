import Model

/// How a page is cited: who wrote what, where and when, and in which version of which archive it was read.
///
/// An article was published elsewhere; all other pages are the archive's own.
/// Only what the keeper states or the text prints counts as a date; one that was worked out is said to be about right.
struct Citation: Sendable {
    /// A page of the archive's own has neither source nor date nor original.
    let isArticle: Bool
    let id: String
    let title: String
    let author: String?
    /// Who published it.
    let source: String?
    /// A day, month or year of the calendar.
    let date: EDTFDate?
    let isInferred: Bool
    let original: WebAddress?
    let retrieved: CalendarDate?
    let language: String
    /// The page of the archive, where the keeper states the site's address.
    let address: String?
    let archive: String
    let version: String
    /// With the date of the newest article: `"0123456789ab, bài mới nhất 12/7/2019"`.
    let versionWords: String
    /// The address, or else where the page stands in the archive.
    let place: String

    /// Cites the document with this index of the archive.
    init(_ number: Int, _ scope: PageScope) {
        let interpreted = scope.site.archive.documents[number]
        let fields = interpreted.document.fields
        let publication = interpreted.publication
        isArticle = true
        id = Slug(ofArticle: interpreted.id).value
        title = scope.index.articles[number].title.text
        author = fields.author
        source = fields.source
        date = publication.date.flatMap { DateWording.machine($0) == nil ? nil : $0 }
        isInferred = publication.isInferred
        original = fields.url.flatMap(WebAddress.init)
        retrieved = fields.retrieved
        language = fields.language ?? scope.wording.text(.language)
        address = PageAddress.canonical(scope.page.path, scope.site.settings)
        archive = scope.index.title
        version = scope.site.version.digest
        versionWords = scope.versionWords
        place = address ?? scope.page.path.value
    }

    /// Cites a page of the archive's own.
    init(_ head: PageHead, _ scope: PageScope) {
        isArticle = false
        let path = scope.page.path.value
        id = Slug(of: path.hasSuffix(".html") ? String(path.dropLast(".html".count)) : path).value
        title = head.title ?? scope.index.title
        author = scope.site.settings.author
        source = nil
        date = nil
        isInferred = false
        original = nil
        retrieved = nil
        language = scope.wording.text(.language)
        address = PageAddress.canonical(scope.page.path, scope.site.settings)
        archive = scope.index.title
        version = scope.site.version.digest
        versionWords = scope.versionWords
        place = address ?? path
    }

    /// The year, month and day, as far as they are known: `[2019, 7, 12]`.
    var dateParts: [Int]? { date.flatMap(Citation.parts) }

    /// The same of the day on which the keeper took the text from its source.
    var retrievedParts: [Int]? { retrieved.map { [$0.year, $0.month, $0.day].compactMap { $0 } } }

    private static func parts(of date: EDTFDate) -> [Int]? {
        guard case .known(let year) = date.start.year else { return nil }
        switch date.start.detail {
        case .none: return [year]
        case .month(let month): return [year, month]
        case .day(let month, let day): return [year, month, day]
        case .quarter, .season: return nil
        }
    }
}
