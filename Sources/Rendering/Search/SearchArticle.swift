import Model

/// What of an article may be searched, or of a part of a long one: its title, and the sentences that its page shows.
struct SearchArticle: Sendable {
    /// A part of an article has so much text, in bytes, that it fits into a shard however its words are written.
    private static let longestPart = 8_000
    /// So much of a sentence is searched, in bytes; real ones are shorter.
    private static let longestSentence = 4_000

    let title: String
    let path: SitePath
    /// As readers see it: `"6/12/2019"`.
    let date: String
    let source: String?
    /// The year under which lists show it.
    let year: Int?
    /// Where the part begins.
    let start: SentenceReference
    /// Paragraph by paragraph; empty for a sentence that may not be shown.
    let paragraphs: [[String]]

    /// The parts of the document with this index of the archive; none when it has no page.
    static func parts(_ number: Int, _ scope: PageScope) -> [SearchArticle] {
        let interpreted = scope.site.archive.documents[number]
        let entry = scope.index.articles[number]
        guard let path = entry.path else { return [] }
        let date = DateItem(of: interpreted, wording: scope.wording).shown
        let year = DateRank(interpreted.publication).year
        return cut(sentences(of: interpreted, scope)).map { start, paragraphs in
            SearchArticle(
                title: cut(entry.title.text), path: path, date: date, source: interpreted.document.fields.source,
                year: year,
                start: start, paragraphs: paragraphs)
        }
    }

    /// The words of the title and of each sentence: what stands side by side in one of them is found together.
    var passages: [[String]] {
        ([title] + paragraphs.joined()).map(SearchWords.words)
    }

    /// The record in a shard of texts: a line that says what it is, one for the title and one for each paragraph.
    func append(to text: inout [UInt8], list: WordList) {
        let page = path.value.hasSuffix(".html") ? String(path.value.dropLast(".html".count)) : path.value
        let first = "\(start.paragraph + 1)-\(start.sentence + 1)"
        text += "#\(page)\t\(first)\t\(SearchSubject.cut(date))\t\(SearchSubject.cut(source ?? ""))\n".utf8
        list.append(title, to: &text)
        text.append(UInt8(ascii: "\n"))
        for sentences in paragraphs {
            for (place, sentence) in sentences.enumerated() {
                if place > 0 { text.append(UInt8(ascii: "\t")) }
                list.append(sentence, to: &text)
            }
            text.append(UInt8(ascii: "\n"))
        }
    }
}

private extension SearchArticle {
    static func sentences(of interpreted: InterpretedDocument, _ scope: PageScope) -> [[String]] {
        guard interpreted.document.publish != .links else { return [] }
        let reprint = Reprint(interpreted, scope: scope)
        return interpreted.document.paragraphs.map { paragraph in
            paragraph.sentences.map { cut(reprint.words($0) ?? "") }
        }
    }

    /// A sentence no longer than `longestSentence`.
    static func cut(_ sentence: String) -> String {
        guard sentence.utf8.count > longestSentence else { return sentence }
        let bytes = Array(sentence.utf8.prefix(longestSentence))
        return String(decoding: bytes[..<(bytes.lastIndex(of: UInt8(ascii: " ")) ?? 0)], as: UTF8.self)
    }

    /// The text in parts that are short enough, with their places; an article without text is one empty part.
    static func cut(_ paragraphs: [[String]]) -> [(start: SentenceReference, paragraphs: [[String]])] {
        var parts: [(start: SentenceReference, paragraphs: [[String]])] = []
        var start = SentenceReference(paragraph: 0, sentence: 0)
        var part: [[String]] = []
        var length = 0
        for (number, sentences) in paragraphs.enumerated() {
            part.append([])
            for (place, sentence) in sentences.enumerated() {
                if length > 0, length + sentence.utf8.count > longestPart {
                    parts.append((start, part))
                    start = SentenceReference(paragraph: number, sentence: place)
                    part = [[]]
                    length = 0
                }
                part[part.count - 1].append(sentence)
                length += sentence.utf8.count
            }
        }
        return parts + [(start, part)]
    }
}
