import Model
import Testing

@testable import Normalising
@testable import Pipeline

/// The lexicon is executable: each rule shows examples, and here they are run.
@Suite struct LexiconExampleTests {
    @Test func readsEveryFileWithoutComplaint() throws {
        #expect(try LexiconOnDisk.result.get().diagnostics == [])
    }

    @Test func showsExamplesAndCounterExamplesOfEveryRule() throws {
        for rule in try LexiconOnDisk.result.get().lexicon.context.rules {
            #expect(!rule.examples.isEmpty, "rule '\(rule.id)' shows nothing")
        }
    }

    @Test func readsNamesAsTheirExamplesSay() throws {
        #expect(LexiconChecker(try LexiconOnDisk.result.get().lexicon).problems() == [])
    }

    @Test func dividesTextsAndMakesTitlesAsTheirExamplesSay() throws {
        let rules = try LexiconOnDisk.result.get().lexicon.sentences
        #expect(rules.examples.divisions.count >= 10)
        #expect(rules.examples.titles.count >= 5)
        #expect(SentenceExampleChecker(rules).problems() == [])
    }

    @Test func tellsWhetherParagraphsGoOnAsTheirExamplesSay() throws {
        let rules = try LexiconOnDisk.result.get().lexicon.sentences
        #expect(rules.examples.continuations.count >= 5)
        for example in rules.examples.continuations {
            let before = Array("\(example.before)\n".utf8)
            let text = before + Array(example.text.utf8)
            let continues = ParagraphLinks(rules).continues(paragraph: before.count..<text.count, in: text)
            #expect(continues == example.continues, "\(example.position): \(example.text)")
        }
    }
}
