import Model

/// The names found so far in a document, in order of the text.
struct SentenceNames {
    var known: [NameMatch] = []
    var found: [FoundName] = []

    /// All of them, in order of the text, for those who ask only what kind of thing is named where.
    var all: [NameMatch] {
        let matches = found.map { name in
            let kind = EntityID(name.type, name.rule)
            return NameMatch(span: name.span, readings: [NameReading(entity: kind, use: .plain, rule: name.rule)])
        }
        return matches.isEmpty ? known : (known + matches).sorted { $0.span < $1.span }
    }

    /// Leaves to `times` what they cover and no longer name began before.
    mutating func leaveOut(_ times: [TimeExpression]) {
        known = times.leaving(known, span: \.span)
        found = times.leaving(found, span: \.span)
    }
}
