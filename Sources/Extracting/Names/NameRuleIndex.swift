import Model

/// Tells which rule of the lexicon decides about a name that does not mean its entity everywhere.
struct NameRuleIndex: Sendable {
    private var byForm: [EntityType: [[UInt8]: Int]] = [:]
    private var byType: [EntityType: Int] = [:]

    /// Creates the index of `rules`; where two rules list a name, the first one counts.
    init(_ rules: [NameRule]) {
        for (index, rule) in rules.enumerated() {
            if rule.forms.isEmpty, byType[rule.type] == nil { byType[rule.type] = index }
            for form in rule.forms where byForm[rule.type]?[Array(form.utf8)] == nil {
                byForm[rule.type, default: [:]][Array(form.utf8)] = index
            }
        }
    }

    /// The rule's place in the lexicon's list; `nil` when no rule speaks for the name, which is then never read.
    func rule(for name: EntityName) -> Int? {
        guard name.use == .inContext || name.use == .pairShort else { return nil }
        return byForm[name.entity.type]?[Array(name.text.utf8)] ?? byType[name.entity.type]
    }
}
