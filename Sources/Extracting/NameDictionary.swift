import Model

/// All names of the lexicon, compiled for matching.
///
/// Names that begin with a word that only describes them (`"ông Peskov"`, `"tờ Aksam"`) are taken without it, so that
/// the span of a mention is the name alone; the word then proves the name (`NameContext.leads`).
struct NameDictionary: Sendable {
    let trie: NameTrie
    /// The forms that share a key, by the key's number in the trie.
    private let forms: [[NameForm]]

    init(_ lexicon: Lexicon) {
        let trimmer = LeadTrimmer(lexicon)
        let rules = NameRuleIndex(lexicon.context.rules)
        var formsByKey: [[UInt8]: [NameForm]] = [:]
        for name in lexicon.names {
            let trimmed = trimmer.trim(name)
            let rule = trimmed.standsWithoutLead && trimmed.name.use == .inContext ? rules.rule(for: trimmed.name) : nil
            for spelling in NameVariants.spellings(of: trimmed.name.text) {
                let printed = Array(spelling.utf8)
                let key = NameKey.key(of: printed)
                let form = NameForm(
                    entity: name.entity, use: trimmed.name.use,
                    printed: NameDictionary.mayMixCase(trimmed.name) ? nil : printed, rule: rule, lead: trimmed.lead,
                    hasJoint: key.count < printed.count)
                formsByKey[key, default: []].append(form)
            }
        }
        let keys = formsByKey.keys.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
        trie = NameTrie(sortedKeys: keys)
        forms = keys.map { formsByKey[$0] ?? [] }
    }

    /// The forms whose key has the number `key` in the trie.
    func forms(of key: Int) -> [NameForm] { forms[key] }
}

private extension NameDictionary {
    /// Long names of organisations are printed with any mixture of capitals: `"Cục công nghiệp Quốc phòng Thổ Nhĩ Kỳ"`.
    static func mayMixCase(_ name: EntityName) -> Bool {
        name.entity.type == .organisation && name.text.utf8.count(where: { $0 == UInt8(ascii: " ") }) >= 2
    }
}
