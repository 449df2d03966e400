import Model
import Testing

@testable import Rendering

@Suite struct EventPatternsTests {
    private func patterns(_ yaml: String) -> EventPatterns {
        EventPatterns(WordTable(path: "vi.yml", bytes: Array(yaml.utf8)))
    }

    @Test func asksForAPatternOfEveryTypeAndAWordOfEveryModality() {
        let diagnostics = patterns("events:\n  told:\n    test: \"thử\"").diagnostics
        #expect(diagnostics.count == EventType.allCases.count - 1 + Modality.allCases.count)
        #expect(
            diagnostics.first?.description
                == "vi.yml: error: the word 'events.told.interest' is missing; expected a pattern such as "
                + "'{actor} {modal} …'; add it [missing-word]")
    }

    @Test(arguments: [
        (
            "  told:\n    test: \"{supplier|ai} thử\"",
            "vi.yml:3:11: error: '{supplier}' in 'events.told.test' is never filled in; expected {modal}, {actor}, "
                + "{weapon} [unknown-blank]"
        ),
        (
            "  denied:\n    test: \"{actor} không thử\"",
            "vi.yml:3:11: error: the last form of 'events.denied.test' needs a name; expected one for events of which "
                + "nobody is known; put its names into brackets [no-last-form]"
        ),
        (
            "  rules:\n    test-fire: \"[bắn\"",
            "vi.yml:3:16: error: a bracket of 'events.rules.test-fire' has no other half; expected '[…]'; add or remove "
                + "one [odd-bracket]"
        ),
    ])
    func saysWhatIsWrong(_ yaml: String, _ message: String) {
        let diagnostics = patterns("events:\n" + yaml).diagnostics.filter { $0.id != "missing-word" }
        #expect(diagnostics.map(\.description) == [message])
    }

    @Test func prefersARuleToAModalityAndThatToTheType() {
        let patterns = patterns(
            "events:\n  told: {test: a}\n  denied: {test: b}\n  rules: {test-fire: c}")
        func text(_ rule: String, _ modality: Modality) -> [[EventPattern.Piece]] {
            patterns.pattern(rule: rule, type: .test, modality: modality).forms
        }
        #expect(text("x", .actual) == [[.text("a")]])
        #expect(text("x", .denied) == [[.text("b")]])
        #expect(text("test-fire", .denied) == [[.text("c")]])
    }
}
