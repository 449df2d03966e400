import Model

/// Runs the examples of the rules for events: in each sentence exactly the events must be read that stand beside it, of
/// the rule's type and of those that the example names.
package struct EventExampleChecker: Sendable {
    private let rules: [EventRule]
    private let desk: ReadingDesk

    package init(_ lexicon: Lexicon) {
        rules = lexicon.events
        desk = ReadingDesk(lexicon: lexicon, publish: .full)
    }

    /// An error for each example that is read otherwise, at the example's place in the lexicon.
    package func problems() -> [Diagnostic] {
        rules.flatMap { rule in rule.examples.compactMap { problem(with: $0, of: rule) } }
    }

    /// The events of `text` in the notation of the lexicon.
    package func events(in text: String) -> [String] {
        guard let interpreted = desk.interpret(Article(exampleText: text)) else { return [] }
        return interpreted.events.map(EventExampleChecker.notation)
    }

    /// `delivery actual supplier=country/ru weapon=weapon/s-400`, arguments in order of the roles.
    static func notation(of event: EventMention) -> String {
        let arguments = event.arguments.map { "\($0.role.rawValue)=\($0.entity)" }
        return ([event.type.rawValue, event.modality.rawValue] + arguments).joined(separator: " ")
    }
}

private extension EventExampleChecker {
    func problem(with example: EventExample, of rule: EventRule) -> Diagnostic? {
        let types = Set(example.events.compactMap { $0.split(separator: " ").first.map(String.init) })
        let found = events(in: example.text).filter { event in
            let type = event.prefix { $0 != " " }
            return type == rule.type.rawValue || types.contains(String(type))
        }
        guard found != example.events else { return nil }
        return Diagnostic(
            .error, at: example.position,
            "rule '\(rule.id)' reads \(list(found)) in its example; expected \(list(example.events)); change the rule "
                + "or the example",
            id: "example-fails")
    }

    func list(_ events: [String]) -> String {
        events.isEmpty ? "no event" : events.map { "'\($0)'" }.joined(separator: ", ")
    }
}
