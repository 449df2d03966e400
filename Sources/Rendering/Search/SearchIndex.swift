import Model

/// The index that `assets/index.js` searches: files of at most 14 KB, of which a search loads a few.
///
/// - `search/words-3.js`: which articles hold a word, and a word with the one behind it, and which subjects are named so;
///   in alphabetical order over all shards (`WordShelf`);
/// - `search/texts-7.js`: what may be shown of the articles, the newest first (`SearchArticle`);
/// - `search/directory.js`: with which key or article each shard begins, the commonest words, by which the texts are
///   shortened, the years, and the best-known subjects, so that the first letters typed find them at once.
///
/// To find “tên lửa S-400”, the reader takes the articles of `ten lua` and those of `lua s400`, and looks into the texts of
/// those in both lists.
struct SearchIndex: Sendable {
    /// So many of the most mentioned subjects stand in the directory.
    private static let bestKnown = 80
    /// Unless the directory would get longer than that, in bytes.
    private static let longestDirectory = 28_000

    private let scope: PageScope

    init(_ scope: PageScope) {
        self.scope = scope
    }

    func files() -> [OutputFile] {
        let articles = scope.index.articleOrder.flatMap { SearchArticle.parts($0, scope) }
        let years = SearchIndex.years(of: articles)
        let subjects = subjects(years: years.map(\.year))
        let folders = Dictionary(subjects.map { ($0.kind, $0.folder) }) { first, _ in first }

        var places = WordPlaces()
        var counts: [String: Int] = [:]
        for (number, article) in articles.enumerated() {
            places.add(article.passages, article: number)
            for word in WordList.split(article.title) { counts[word, default: 0] += 1 }
            for word in article.paragraphs.joined().flatMap(WordList.split) { counts[word, default: 0] += 1 }
        }
        let list = WordList(counts)
        let words = WordShelf(places, subjects: subjects, folders: folders)
        let texts = SearchIndex.texts(articles, list: list)

        var directory: [UInt8] = []
        let kinds = SearchKind.allCases.map {
            "=\($0.rawValue)\t\(SearchSubject.cut(scope.wording.text($0.one)))\t\(folders[$0] ?? "")"
        }
        for line in [
            scope.site.version.digest, list.words.joined(separator: " "),
            words.keys.joined(separator: ","), texts.starts, String(articles.count),
            years.map { "\($0.year.map(String.init) ?? "-") \($0.first)" }.joined(separator: ","),
            SearchSubject.cut(scope.wording.text(.sentenceCount)),
        ] + kinds {
            directory += line.utf8
            directory.append(UInt8(ascii: "\n"))
        }
        for subject in subjects.prefix(SearchIndex.bestKnown) {
            let line = Array(subject.line(in: folders[subject.kind] ?? "").utf8)
            if directory.count + line.count > SearchIndex.longestDirectory { break }
            directory += line
            directory.append(UInt8(ascii: "\n"))
        }
        return [SearchShard.file("directory", SearchShard.escaped(directory))] + words.files + texts.files
    }
}

private extension SearchIndex {
    /// The years of the articles, the newest first, each with the number of its first; those without a date stand last.
    static func years(of articles: [SearchArticle]) -> [(year: Int?, first: Int)] {
        var years: [(year: Int?, first: Int)] = []
        for (number, article) in articles.enumerated() where years.last?.year != article.year || years.isEmpty {
            years.append((article.year, number))
        }
        return years
    }

    /// Everything that is found by its names, what most sentences tell of first.
    func subjects(years: [Int?]) -> [SearchSubject] {
        var place: [Int: Int] = [:]
        for (number, year) in years.enumerated() { if let year { place[year] = number } }
        let documentYears = scope.site.archive.documents.map { interpreted in
            DateRank(interpreted.publication).year.flatMap { place[$0] }
        }
        let entities = scope.site.archive.dossiers.compactMap { subject($0, documentYears) }
        let deals = scope.site.archive.deals.compactMap { subject($0, documentYears) }
        return (entities + deals).sorted { $0.weight == $1.weight ? $0.path < $1.path : $0.weight > $1.weight }
    }

    func subject(_ dossier: Dossier, _ documentYears: [Int?]) -> SearchSubject? {
        let entity = dossier.entity
        guard let path = scope.index.entities[entity.id]?.path else { return nil }
        return SearchSubject(
            kind: SearchKind(entity.id.type), name: entity.name,
            otherNames: (entity.nameEnglish.map { [$0] } ?? []) + dossier.printedNames.map(\.text),
            what: EntityDescription.line(entity, scope), weight: dossier.sentenceCount,
            years: Set(dossier.appearances.compactMap { documentYears[$0.document] }), path: path)
    }

    func subject(_ deal: Deal, _ documentYears: [Int?]) -> SearchSubject? {
        guard let path = scope.site.path(of: .deal(deal.id)) else { return nil }
        let archive = scope.site.archive
        let tellings = deal.events.flatMap { archive.events[$0.event].tellings }
        return SearchSubject(
            kind: .deal, name: scope.name(of: deal.id), otherNames: [],
            what: scope.wording.kind(.dealStatus, deal.status.rawValue), weight: tellings.count,
            years: Set(tellings.compactMap { documentYears[$0.document] }), path: path)
    }

    /// The shards of texts, and the number of the article with which each begins.
    static func texts(_ articles: [SearchArticle], list: WordList) -> (files: [OutputFile], starts: String) {
        var shelf = SearchShelf(name: "texts")
        var starts: [Int] = []
        for (number, article) in articles.enumerated() {
            var record: [UInt8] = []
            article.append(to: &record, list: list)
            record = SearchShard.escaped(record)
            if shelf.isNew(record.count) { starts.append(number) }
            shelf.add(record)
        }
        shelf.close()
        var code: [UInt8] = []
        NumberCode.append(starts, to: &code)
        return (shelf.files, String(decoding: code, as: UTF8.self))
    }
}
