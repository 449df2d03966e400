import Model

@testable import Pipeline

/// A lexicon with one rule of events: `"bàn giao"` by one country to the other.
enum EventSample {
    static func lexicon(examples: [EventExample] = []) -> Lexicon {
        var lexicon = SmallLexicon.make(rules: [])
        var rule = EventRule(id: "delivery-hand-over", type: .delivery)
        rule.triggers = ["bàn giao"]
        rule.roles = [.supplier: [.subject], .recipient: [.after(["cho"])]]
        rule.needs = [.supplier]
        rule.examples = examples
        lexicon.clauses.prepositions = ["cho"]
        lexicon.clauses.nominals = ["việc"]
        lexicon.clauses.modality = [.planned: ["sẽ"]]
        lexicon.events = [rule]
        return lexicon
    }

    static func interpreted(_ text: String) -> InterpretedDocument? {
        ReadingDesk(lexicon: lexicon(), publish: .full).interpret(Article(exampleText: text))
    }
}
