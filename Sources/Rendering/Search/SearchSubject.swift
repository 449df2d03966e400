import Model

/// Something with a page that is found by its names: an entity or a deal.
///
/// As a line of the index, with tabs between: `*1`, name, what it is, number of sentences, years, page, other names. The
/// page is left out where the name tells it: `*2⇥S-400⇥Hệ thống phòng không, Nga⇥57⇥3⇥⇥Triumf;Rồng lửa`.
struct SearchSubject: Sendable {
    /// So many other names are kept, the most frequent first.
    private static let mostNames = 12
    /// Longer names are cut, in characters: nobody types them whole.
    private static let longestName = 80

    let kind: SearchKind
    let name: String
    /// `"Hệ thống phòng không, Nga"`.
    let what: String
    /// The number of sentences that tell of it, by which subjects are ranked.
    let weight: Int
    /// The years of the articles that do, as places in the list of all years, the newest first.
    let years: Set<Int>
    let path: SitePath
    /// The forms in which it is found besides its name, each once.
    let otherNames: [String]
    /// The words of all its names, each name once.
    let namesInWords: [[String]]

    init(
        kind: SearchKind, name: String, otherNames: [String], what: String, weight: Int, years: Set<Int>, path: SitePath
    ) {
        self.kind = kind
        self.name = SearchSubject.cut(name)
        self.what = SearchSubject.cut(what)
        self.weight = weight
        self.years = years
        self.path = path
        let ownWords = SearchWords.words(of: self.name)
        var seen: Set<[String]> = [ownWords]
        var others: [String] = []
        for other in otherNames.map(SearchSubject.cut) where others.count < SearchSubject.mostNames {
            let words = SearchWords.words(of: other)
            if !words.isEmpty, seen.insert(words).inserted { others.append(other) }
        }
        self.otherNames = others
        let pageWords = SearchWords.words(of: SearchSubject.pageName(path))
        seen.insert(pageWords)
        namesInWords = seen.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Every word of its names with the word behind it, under which it stands in the index.
    var keys: Set<SearchKey> {
        var keys: Set<SearchKey> = []
        for words in namesInWords {
            for (place, word) in words.enumerated() {
                keys.insert(SearchKey(word: word, next: place + 1 < words.count ? words[place + 1] : ""))
            }
        }
        return keys
    }

    /// `text` on one line, without the marks that part the fields, and no longer than `longestName`.
    static func cut(_ text: String) -> String {
        let line = text.unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control || scalar == ";" ? " " : Character(scalar)
        }
        return line.count > longestName ? String(line.prefix(longestName)) + "…" : String(line)
    }

    /// The folder of its page: `weapons`.
    var folder: String { path.value.split(separator: "/").dropLast().joined(separator: "/") }

    /// The line of the index; pages of its kind stand in `folder`.
    func line(in folder: String) -> String {
        let page = SearchSubject.withoutSuffix(path)
        let guess = "\(folder)/\(SearchWords.words(of: name).joined(separator: "-"))"
        var fields = [
            "*\(kind.number)", name, what, String(weight), YearMarks.text(years), page == guess ? "" : page,
            otherNames.joined(separator: ";"),
        ]
        while fields.last == "" { fields.removeLast() }
        return fields.joined(separator: "\t")
    }
}

private extension SearchSubject {
    static func withoutSuffix(_ path: SitePath) -> String {
        path.value.hasSuffix(".html") ? String(path.value.dropLast(".html".count)) : path.value
    }

    /// `s-400` for `weapons/s-400.html`.
    static func pageName(_ path: SitePath) -> String {
        withoutSuffix(path).split(separator: "/").last.map(String.init) ?? ""
    }
}
