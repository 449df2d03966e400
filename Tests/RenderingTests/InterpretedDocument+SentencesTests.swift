import Model
import Testing

@testable import Rendering

@Suite struct InterpretedDocumentSentencesTests {
    private let interpreted = SampleArticle(id: "1", text: "Nga, Ankara. Thôi. S-400 và Nga.\nErdogan.")
        .interpreted(names: SampleSite.lexicon.map { ($0.name, $0.id) } + SampleSite.aliases)

    @Test func findsTheMentionsOfEachSentence() {
        let found = interpreted.document.paragraphs.flatMap(\.sentences).map { sentence in
            interpreted.mentions(in: sentence).map { interpreted.document.string($0.span) }
        }
        #expect(found == [["Nga", "Ankara"], [], ["S-400", "Nga"], ["Erdogan"]])
    }

    @Test func leavesOutAMentionThatReachesBeyond() {
        let half = TextSpan(0..<8)
        #expect(interpreted.mentions(in: half).map { interpreted.document.string($0.span) } == ["Nga"])
    }

    @Test func knowsWhetherASentenceNamesAnything() {
        let sentences = interpreted.document.paragraphs.flatMap(\.sentences)
        #expect(sentences.map(interpreted.names) == [true, false, true, true])
        #expect(interpreted.names(in: TextSpan(6..<8)), "half a name is one")
        #expect(!interpreted.names(in: TextSpan(3..<5)))
    }

    @Test func trimsTheSpaceAfterASentence() throws {
        let span = try #require(interpreted.document.span(of: SentenceReference(paragraph: 0, sentence: 0)))
        #expect(interpreted.document.string(span) == "Nga, Ankara. ")
        #expect(interpreted.document.string(TextSpan(interpreted.document.trimmed(span))) == "Nga, Ankara.")
    }

    @Test(arguments: [(0, 3), (2, 0), (-1, 0), (0, -1)])
    func knowsNoSentenceThatIsNotThere(_ paragraph: Int, _ sentence: Int) {
        let reference = SentenceReference(paragraph: paragraph, sentence: sentence)
        #expect(interpreted.document.span(of: reference) == nil)
    }
}
