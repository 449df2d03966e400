import Model
import Testing

@testable import Pipeline

/// The lexicon is executable: each rule shows examples, and here they are run.
@Suite struct LexiconExampleTests {
    @Test func readsEveryFileWithoutComplaint() throws {
        #expect(try LexiconOnDisk.result.get().diagnostics == [])
    }

    @Test func showsAnExampleOfEveryRule() throws {
        for rule in try LexiconOnDisk.result.get().lexicon.context.rules {
            #expect(rule.examples.contains { !$0.marks.isEmpty }, "rule '\(rule.id)' shows nothing that it reads")
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
        #expect(Set(rules.examples.continuations.map(\.continues)) == [true, false])
        #expect(SentenceExampleChecker(rules).problems() == [])
    }
}
