import Testing

@testable import Rendering

@Suite struct PhraseBookTests {
    private func book(_ yaml: String) -> PhraseBook {
        PhraseBook(WordTable(path: "vi.yml", bytes: Array(yaml.utf8)))
    }

    @Test(arguments: [
        ("\"{count} câu\"", "12 câu"),
        ("\"có {count} câu và {count} lượt\"", "có 12 câu và 12 lượt"),
        ("\"{}{Count}{ {count}\"", "{}{Count}{ 12"),
        ("\"không có gì\"", "không có gì"),
    ])
    func fillsBlanks(_ text: String, _ filled: String) {
        #expect(book("counts:\n  sentences: \(text)").text(.sentenceCount, ["count": "12"]) == filled)
    }

    @Test func namesAMissingWordWithItsBlanks() {
        let missing = book("language: vi").diagnostics.filter { $0.message.contains("'counts.sentences'") }
        #expect(
            missing.map(\.description) == [
                "vi.yml: error: the word 'counts.sentences' is missing; expected a text with {count}; add it [missing-word]"
            ])
        #expect(book("language: vi").diagnostics.count == Phrase.allCases.count - 1)
    }

    @Test func namesABlankThatIsNeverFilled() {
        let wrong = book("counts:\n  sentences: \"{cuont} câu\"").diagnostics.filter { $0.id == "unknown-blank" }
        #expect(
            wrong.map(\.description) == [
                "vi.yml:2:14: error: '{cuont}' in 'counts.sentences' is never filled in; expected {count} [unknown-blank]"
            ])
    }

    @Test func repeatsAMissingWordByItsKeySoThatThePageCanBeMade() {
        #expect(book("language: vi").text(.sentenceCount) == "counts.sentences")
    }
}
