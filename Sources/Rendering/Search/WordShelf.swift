import Model

/// The shards of words: under each key the articles that hold it and the subjects that are named so.
///
///     nga %'+              the articles that hold "nga"
///     *1⇥Nga⇥Châu Âu⇥57    a subject with that word in a name
///      ban '               the articles that hold "nga ban"
///
/// A shard begins with its word even where it begins amid that word's pairs.
struct WordShelf: Sendable {
    /// So many subjects stand under one key, those that most sentences tell of; each stands under its other words too.
    private static let mostSubjects = 40

    private(set) var files: [OutputFile] = []
    /// For each shard, a text up to which only keys of earlier shards come: its first key, as far as it takes to tell it
    /// from the last of the shard before.
    private(set) var keys: [String] = []

    init(_ places: WordPlaces, subjects: [SearchSubject], folders: [SearchKind: String]) {
        var entries: [SearchKey: [UInt8]] = [:]
        places.forEach { key, code in
            entries[key] = Array((key.next.isEmpty ? key.word : " \(key.next)").utf8) + [UInt8(ascii: " ")] + code
        }
        let named = WordShelf.named(subjects, folders: folders)
        var shelf = SearchShelf(name: "words")
        var last: SearchKey?
        for key in Set(entries.keys).union(named.keys).sorted() {
            var entry = SearchShard.escaped(WordShelf.entry(key, words: entries[key], subjects: named[key] ?? []))
            if !key.next.isEmpty, key.word != last?.word || shelf.isNew(entry.count) {
                entry = Array("\(key.word)\n".utf8) + entry
            }
            if shelf.isNew(entry.count) { keys.append(last.map { WordShelf.boundary($0, key) } ?? "") }
            shelf.add(entry)
            last = key
        }
        shelf.close()
        files = shelf.files
    }
}

private extension WordShelf {
    /// The shortest beginning of `key` that comes after `last`: `tho n` for `tho nhi` after `tho moi`.
    static func boundary(_ last: SearchKey, _ key: SearchKey) -> String {
        let common = zip(last.description.utf8, key.description.utf8).prefix { $0 == $1 }.count
        return String(decoding: key.description.utf8.prefix(common + 1), as: UTF8.self)
    }

    /// The lines of the subjects under each key.
    static func named(_ subjects: [SearchSubject], folders: [SearchKind: String]) -> [SearchKey: [String]] {
        var named: [SearchKey: [String]] = [:]
        for subject in subjects {
            let line = subject.line(in: folders[subject.kind] ?? "")
            for key in subject.keys where (named[key]?.count ?? 0) < mostSubjects {
                named[key, default: []].append(line)
            }
        }
        return named
    }

    static func entry(_ key: SearchKey, words: [UInt8]?, subjects: [String]) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        let lines = subjects.flatMap { Array($0.utf8) + [newline] }
        // A word comes before the subjects, which belong to the word that stands last before them; a pair comes behind.
        guard key.next.isEmpty else { return lines + (words.map { $0 + [newline] } ?? []) }
        return (words ?? Array(key.word.utf8)) + [newline] + lines
    }
}
