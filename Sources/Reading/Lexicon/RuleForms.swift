import Model

/// The names that the rules of `context.yml` list, with their places, so that a form which decides nothing is found.
struct RuleForms {
    /// A name in the list of a rule.
    struct Form {
        let text: String
        let type: EntityType
        /// The id of its rule.
        let rule: String
        let position: SourcePosition
    }

    private(set) var forms: [Form] = []

    /// Notes the names that the rule `rule` lists.
    mutating func add(_ list: [(text: String, position: SourcePosition)], of type: EntityType, rule: String) {
        forms += list.map { Form(text: $0.text, type: type, rule: rule, position: $0.position) }
    }

    /// Warnings for the forms that an earlier place of the same type lists, and for those that no ambiguous name of
    /// `lexicon` has: `"Ivanov"` where nobody is called so.
    ///
    /// Beside a keeper's own rules, those of the file `builtIn` may list forms that the keeper took over or away.
    func problems(in lexicon: Lexicon, builtIn: String? = nil) -> [Diagnostic] {
        let used = RuleForms.usedForms(of: lexicon)
        var first: [EntityType: [String: Form]] = [:]
        return forms.compactMap { form in
            if let other = first[form.type]?[form.text] {
                if form.position.path == builtIn, other.position.path != builtIn { return nil }
                let message =
                    "'\(form.text)' stands in rule '\(other.rule)' at \(other.position) too, which decides; remove one"
                return Diagnostic(.warning, at: form.position, message, id: "repeated-form")
            }
            first[form.type, default: [:]][form.text] = form
            if form.position.path == builtIn || used[form.type]?.contains(form.text) == true { return nil }
            let message =
                "no ambiguous name of a \(form.type.rawValue) is '\(form.text)'; expected a name that entities/*.csv "
                + "list as such; remove it from rule '\(form.rule)'"
            return Diagnostic(.warning, at: form.position, message, id: "unused-form")
        }
    }
}

private extension RuleForms {
    /// What a rule may decide about: names that are ambiguous, those of weapons, which are when they look like words, and
    /// what is left of a name behind a describing word: the `"Salman"` of `"Nhà vua Salman"`.
    static func usedForms(of lexicon: Lexicon) -> [EntityType: Set<String>] {
        let leads = lexicon.context.leads.mapValues { Set($0.map { LetterCase.lowercased(Array($0.utf8)) }) }
        var used: [EntityType: Set<String>] = [:]
        for name in lexicon.names {
            let type = name.entity.type
            if name.use == .inContext || name.use == .pairShort || type == .weapon {
                used[type, default: []].insert(name.text)
            }
            let text = Array(name.text.utf8)
            for space in text.indices where text[space] == UInt8(ascii: " ") {
                guard leads[type]?.contains(LetterCase.lowercased(Array(text[..<space]))) == true else { continue }
                used[type, default: []].insert(String(decoding: text[(space + 1)...], as: UTF8.self))
            }
        }
        return used
    }
}
