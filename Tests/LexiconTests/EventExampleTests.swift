import Model
import Testing

/// The rules for events show what they read, and what they leave alone.
@Suite struct EventExampleTests {
    /// One way of telling something is soon learnt by heart; ten are not.
    @Test(arguments: EventType.allCases)
    func showsEnoughOfEveryType(_ type: EventType) throws {
        let rules = try LexiconOnDisk.result.get().lexicon.events.filter { $0.type == type }
        let examples = rules.flatMap(\.examples)
        let told = Set(examples.filter { !$0.events.isEmpty }.map(\.text))
        let counter = Set(examples.filter(\.events.isEmpty).map(\.text))
        #expect(told.count >= 10)
        #expect(counter.count >= 5)
    }
}
