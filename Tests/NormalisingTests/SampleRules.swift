import Model
@testable import Normalising

/// A few words of each list, enough for the cases of these tests; the lexicon has them all.
extension SentenceRules {
    static var sample: SentenceRules {
        var rules = SentenceRules()
        rules.abbreviations = ["TP", "TS", "PGS", "St", "Mr"]
        rules.beforeNumbers = ["No"]
        rules.initials = ["Th", "Ng"]
        rules.openers = ["Theo", "Trong", "Điều", "Tại"]
        rules.siteEndings = ["Pro"]
        rules.continuations = ["tuy nhiên", "trước đó", "theo đó", "ngoài ra", "đó là", "họ"]
        rules.backReferences = ["này", "trên"]
        rules.honorifics = ["ông", "bà", "theo ông"]
        rules.captions = ["ảnh", "video", "xem thêm"]
        rules.bylines = ["TTO", "TTXVN"]
        rules.leadIns = ["theo", "ngày", "ngay sau khi"]
        rules.clauseWords = ["khi", "sau khi", "nhưng"]
        rules.hangingWords = ["của", "cho"]
        return rules
    }
}

extension Article {
    /// An article of `text` and nothing else.
    static func sample(
        _ text: String, _ format: Format = .text, fields: ArticleFields = ArticleFields()
    ) -> Article {
        Article(
            id: ArticleID("a"), path: "seeds/a.txt", format: format, fields: fields, body: Array(text.utf8),
            fileHash: "")
    }
}

extension Normaliser {
    static var sample: Normaliser { Normaliser(publish: .full, rules: .sample) }
}

extension Document {
    /// The words of each sentence, by paragraph.
    var sentences: [[String]] { paragraphs.map { $0.sentences.map(string) } }
}
