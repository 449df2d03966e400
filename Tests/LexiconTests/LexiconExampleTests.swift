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

    @Test func showsWhatEveryShapeOfNamesReadsAndLeavesAlone() throws {
        let rules = try LexiconOnDisk.result.get().lexicon.shapes.rules
        #expect(rules.count > 30)
        for rule in rules {
            #expect(rule.examples.contains { !$0.marks.isEmpty }, "rule '\(rule.id)' shows nothing that it reads")
        }
        #expect(rules.flatMap(\.examples).count { $0.marks.isEmpty } > 20)
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

    @Test func readsTimesAsTheirExamplesSay() throws {
        #expect(TimeExampleChecker(try LexiconOnDisk.result.get().lexicon).problems() == [])
    }

    @Test func showsWhatEveryRuleOfTimesReadsOrPassesOver() throws {
        for rule in try LexiconOnDisk.result.get().lexicon.times.rules {
            let isNone = rule.readings.allSatisfy { $0.meaning == nil }
            let shows = rule.examples.contains { isNone || $0.marks.contains { $0.value != nil } }
            #expect(shows, "rule '\(rule.id)' shows nothing")
        }
    }

    @Test func readsFiguresAsTheirExamplesSay() throws {
        #expect(ValueExampleChecker(try LexiconOnDisk.result.get().lexicon).problems() == [])
    }

    @Test func showsEveryRuleOfFiguresAtWork() throws {
        let rules = try LexiconOnDisk.result.get().lexicon.numbers.rules
        #expect(
            rules.map(\.rule).sorted { $0.rawValue < $1.rawValue }
                == ValueRule.allCases.sorted { $0.rawValue < $1.rawValue })
        for rule in rules {
            #expect(rule.examples.contains { !$0.marks.isEmpty }, "rule '\(rule.rule.rawValue)' shows no value")
        }
    }

    @Test func datesTimesAsTheirExamplesSay() throws {
        let lexicon = try LexiconOnDisk.result.get().lexicon
        #expect(lexicon.dating.examples.count >= 15)
        #expect(DatingExampleChecker(lexicon).problems() == [])
    }

    @Test func findsEveryAnchorInItsExample() throws {
        let anchors = try LexiconOnDisk.result.get().lexicon.anchors
        #expect(anchors.count >= 120)
        #expect(anchors.allSatisfy { $0.example?.marks.count == 1 })
        #expect(AnchorExampleChecker(anchors).problems() == [])
    }

    /// A word of both lists would be decided by the order of the lists in code.
    @Test func putsEveryWordOfTenseIntoOneList() throws {
        let dating = try LexiconOnDisk.result.get().lexicon.dating
        #expect(Set(dating.future).isDisjoint(with: dating.past))
    }

    /// A word in two lists would be decided by the order of the lists in code.
    @Test func putsEveryNounIntoOneList() throws {
        let numbers = try LexiconOnDisk.result.get().lexicon.numbers
        let nouns = numbers.counted + numbers.classifiers + numbers.uncounted
        let repeated = Dictionary(grouping: nouns) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(repeated == [])
    }

    @Test func showsWhatEveryRuleOfSpeechReads() throws {
        for rule in try LexiconOnDisk.result.get().lexicon.speech.rules {
            #expect(rule.examples.contains { !$0.claims.isEmpty }, "rule '\(rule.id)' shows nothing that it reads")
            #expect(
                rule.examples.contains { $0.claims.isEmpty }, "rule '\(rule.id)' shows nothing that it leaves alone")
        }
    }

    @Test func showsWhatEveryRuleOfEventsReads() throws {
        for rule in try LexiconOnDisk.result.get().lexicon.events {
            #expect(rule.examples.contains { !$0.events.isEmpty }, "rule '\(rule.id)' shows nothing that it reads")
        }
    }

    @Test func readsEventsAsTheirExamplesSay() throws {
        #expect(EventExampleChecker(try LexiconOnDisk.result.get().lexicon).problems() == [])
    }

    @Test func tellsWhoSpeaksAsTheExamplesSay() throws {
        #expect(SpeechExampleChecker(try LexiconOnDisk.result.get().lexicon).problems() == [])
    }
}
