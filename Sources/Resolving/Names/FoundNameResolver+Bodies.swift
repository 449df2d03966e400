import Model

extension FoundNameResolver {
    /// The body of a state to which a rule gives an id: the lexicon's where it has one.
    func body(by rule: NameShapeRule, of country: EntityID) -> EntityID? {
        guard rule.form == .stately, let state = index.entities[country]?.name else { return nil }
        let known = rule.words.lazy.compactMap { index.organisation(called: "\($0) \(state)") }.first
        return known ?? index.bodyID(by: rule, of: country)
    }

    /// What a body that is named without its state means: one that shares the state with another behind an "và", the one
    /// named before with the same words, or that of the state named nearest.
    func body(of name: FoundName) -> EntityID? {
        guard let rule = index.rules[name.rule] else { return nil }
        return coordinated(name) ?? namesake(of: name) ?? nearestBody(name, rule)
    }
}

private extension FoundNameResolver {
    /// `"Bộ Ngoại giao và Bộ Quốc phòng Mỹ"`: the second names the state for both.
    func coordinated(_ name: FoundName) -> EntityID? {
        let joint = Array(" và ".utf8)
        let start = name.span.end + joint.count
        guard document.text[name.span.end...].starts(with: joint),
            let other = known.mention(at: start) ?? full.mention(at: start), other.entity.type == .organisation,
            let state = (index.entities[other.entity] ?? entities[other.entity])?.details.countries.first
        else { return nil }
        return organisation(name, of: state)
    }

    /// The organisation named before with the same first words: `"Bộ Quốc phòng Slovakia"` for `"Bộ Quốc phòng"`.
    func namesake(of name: FoundName) -> EntityID? {
        let words = LetterCase.lowercased(Array(document.text[name.span.range]) + [UInt8(ascii: " ")])
        let before = [known, full].compactMap { mentions in
            mentions.before(name.span.start).first { mention in
                mention.entity.type == .organisation
                    && LetterCase.lowercased(Array(document.text[mention.span.range].prefix(words.count))) == words
            }
        }
        return before.max()?.entity
    }

    /// The body of the state that the sentence names nearest, else of one named before; else that of the rule.
    func nearestBody(_ name: FoundName, _ rule: NameShapeRule) -> EntityID? {
        let sentence = sentence(of: name.span)
        let before = known.before(name.span.start).lazy.filter { $0.entity.type == .country }.prefix(6)
        let behind = known.between(name.span.end, sentence.end).lazy.filter { $0.entity.type == .country }
        let near = before.filter { $0.span.start >= sentence.start } + behind
        let states = (near + before).map(\.entity)
        if let body = states.lazy.compactMap({ organisation(name, of: $0) }).first { return body }
        if let state = rule.defaultState { return organisation(name, of: state) }
        guard let state = states.first, let text = index.entities[state]?.name else { return nil }
        return index.bodyID(by: rule, of: state)
            ?? EntityID(.organisation, Slug(of: "\(document.string(name.span)) \(text)").value)
    }

    /// The organisation of the lexicon that is called as printed with the name of `state` behind.
    func organisation(_ name: FoundName, of state: EntityID) -> EntityID? {
        guard let text = index.entities[state]?.name else { return nil }
        return index.organisation(called: "\(document.string(name.span)) \(text)")
    }

    func sentence(of span: TextSpan) -> TextSpan {
        let paragraphs = document.paragraphs
        var low = 0
        var high = paragraphs.count
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].span.end > span.start { high = middle } else { low = middle + 1 }
        }
        guard low < paragraphs.count else { return span }
        return paragraphs[low].sentences.first { $0.contains(span) } ?? span
    }
}
