import Model

@testable import Pipeline

/// The small lexicon with two rules of speech, and what is read with it.
enum SpeechSample {
    static func lexicon(_ examples: [SpeechExample] = []) -> Lexicon {
        var lexicon = SmallLexicon.make()
        lexicon.speech = SpeechRules(
            rules: [
                SpeechRule(id: "says", kind: .says, cues: ["nói"], examples: examples),
                SpeechRule(id: "denies", kind: .denies, cues: ["bác bỏ"]),
            ], words: [.unnamed: ["quan chức"], .quantifier: ["một"]])
        return lexicon
    }

    static func example(_ text: String, _ claims: String...) -> SpeechExample {
        SpeechExample(
            text: text, claims: claims, position: SourcePosition(path: "lexicon/speech.yml", line: 3, column: 9))
    }

    static func resolved(_ text: String) -> ResolvedDocument? {
        ReadingDesk(lexicon: lexicon(), publish: .full).interpret(
            Article(
                id: ArticleID("a"), path: "a.txt", format: .text, fields: ArticleFields(), body: Array(text.utf8),
                fileHash: "0"))?.resolved
    }
}
