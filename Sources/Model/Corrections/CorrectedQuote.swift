/// The exact words of an article by which a correction finds its place, whatever is read elsewhere.
package struct CorrectedQuote: Hashable, Sendable {
    package let article: ArticleID
    package let words: String
    /// Which of the places where the words stand, from 1.
    package let occurrence: Int

    package init(article: ArticleID, words: String, occurrence: Int = 1) {
        precondition(!words.isEmpty && occurrence > 0, "A quote has words and a place")
        self.article = article
        self.words = words
        self.occurrence = occurrence
    }

    /// The words of `span`, told apart from the same words before them.
    package init(of span: TextSpan, in document: Document) {
        let words = document.string(span)
        var occurrence = 1
        while let found = CorrectedQuote(article: document.id, words: words, occurrence: occurrence).find(in: document)
            .span, found.start < span.start
        {
            occurrence += 1
        }
        self.init(article: document.id, words: words, occurrence: occurrence)
    }

    /// Where the words stand in `document`, and how often they stand there at all.
    package func find(in document: Document) -> (span: TextSpan?, count: Int) {
        let words = Array(words.utf8)
        let text = document.text
        var count = 0
        var found: TextSpan?
        var place = 0
        while place + words.count <= text.count {
            guard text[place] == words[0], text[place..<place + words.count].elementsEqual(words) else {
                place += 1
                continue
            }
            count += 1
            if count == occurrence { found = TextSpan(place..<place + words.count) }
            place += words.count
        }
        return (found, count)
    }
}
