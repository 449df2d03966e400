import Model
import Testing

@testable import Pipeline

@Suite struct EventExampleCheckerTests {
    @Test(arguments: [
        ("Nga sẽ bàn giao.", ["delivery planned supplier=country/ru"]), ("Việc Nga bàn giao.", []),
        ("Nga im lặng.", []),
    ])
    func isContentWithExamplesThatHold(_ text: String, _ events: [String]) {
        #expect(problems(text, events) == [])
    }

    @Test(arguments: [
        ("Nga bàn giao.", [], "'delivery actual supplier=country/ru'", "no event"),
        ("Nga im lặng.", ["delivery actual"], "no event", "'delivery actual'"),
    ])
    func reportsEventsReadOtherwise(_ text: String, _ events: [String], _ seen: String, _ expected: String) {
        #expect(
            problems(text, events) == [
                "lexicon/events/delivery.yml:1:9: error: rule 'delivery-hand-over' reads \(seen) in its example; expected "
                    + "\(expected); change the rule or the example [example-fails]"
            ])
    }

    private func problems(_ text: String, _ events: [String]) -> [String] {
        let position = SourcePosition(path: "lexicon/events/delivery.yml", line: 1, column: 9)
        let example = EventExample(text: text, events: events, position: position)
        return EventExampleChecker(EventSample.lexicon(examples: [example])).problems().map(\.description)
    }
}
