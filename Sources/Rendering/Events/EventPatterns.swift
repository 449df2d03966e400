import Model

/// The patterns by which events are put into words: the group `events` of the string table, compiled once.
///
/// A rule of the lexicon may have a pattern of its own, because “bắn hạ” says more than “tấn công”; then a modality of a
/// type, because `denied` is not always “không”; every type has one.
struct EventPatterns: Sendable {
    let diagnostics: [Diagnostic]
    private let rules: [String: EventPattern]
    private let types: [EventType: EventPattern]
    private let modalities: [Modality: [EventType: EventPattern]]
    private let modals: [Modality: String]

    init(_ table: WordTable) {
        var reader = Reader(table: table)
        types = reader.types("told", isRequired: true)
        modalities = Dictionary(
            uniqueKeysWithValues: Modality.allCases.map { ($0, reader.types($0.rawValue, isRequired: false)) })
        rules = reader.rules()
        modals = reader.modals()
        diagnostics = reader.diagnostics
    }

    /// The pattern for an event that the rule with this id read.
    func pattern(rule: String, type: EventType, modality: Modality) -> EventPattern {
        rules[rule] ?? modalities[modality]?[type] ?? types[type] ?? EventPattern(forms: [])
    }

    /// The word before the verb: `"dự kiến"`; empty for what happened.
    func modal(_ modality: Modality) -> String { modals[modality] ?? "" }
}

/// Compiles the patterns one after the other and keeps what is wrong with them.
private struct Reader {
    let table: WordTable
    var diagnostics: [Diagnostic] = []

    mutating func types(_ group: String, isRequired: Bool) -> [EventType: EventPattern] {
        var patterns: [EventType: EventPattern] = [:]
        for type in EventType.allCases {
            let key = "events.\(group).\(type.rawValue)"
            if let entry = table.entries[key] {
                patterns[type] = pattern(entry, key: key, roles: type.roles)
            } else if isRequired {
                reportMissing(key, "a pattern such as '{actor} {modal} …'")
            }
        }
        return patterns
    }

    mutating func rules() -> [String: EventPattern] {
        let prefix = "events.rules."
        var patterns: [String: EventPattern] = [:]
        for (key, entry) in table.entries.sorted(by: { $0.key < $1.key }) where key.hasPrefix(prefix) {
            patterns[String(key.dropFirst(prefix.count))] = pattern(entry, key: key, roles: EventRole.allCases)
        }
        return patterns
    }

    mutating func modals() -> [Modality: String] {
        var modals: [Modality: String] = [:]
        for modality in Modality.allCases {
            let key = "events.modal.\(modality.rawValue)"
            modals[modality] = table.entries[key]?.text
            if modals[modality] == nil { reportMissing(key, "a word, which may be empty") }
        }
        return modals
    }

    mutating func pattern(_ entry: WordTable.Entry, key: String, roles: [EventRole]) -> EventPattern {
        var parser = EventPatternParser()
        let pattern = parser.pattern(entry.text)
        for problem in parser.problems { report(problem, in: key, at: entry.position, roles: roles) }
        for blank in pattern.blanks where !roles.contains(blank.role) {
            report(.unknownBlank(blank.rawValue), in: key, at: entry.position, roles: roles)
        }
        return pattern
    }

    mutating func report(
        _ problem: EventPatternParser.Problem, in key: String, at position: SourcePosition, roles: [EventRole]
    ) {
        let (message, id) =
            switch problem {
            case .unknownBlank(let name):
                ("'{\(name)}' in '\(key)' is never filled in; expected \(Reader.known(roles))", "unknown-blank")
            case .bracket:
                ("a bracket of '\(key)' has no other half; expected '[…]'; add or remove one", "odd-bracket")
            case .noLastForm:
                (
                    "the last form of '\(key)' needs a name; expected one for events of which nobody is known; "
                        + "put its names into brackets", "no-last-form"
                )
            }
        diagnostics.append(Diagnostic(.error, at: position, message, id: id))
    }

    mutating func reportMissing(_ key: String, _ expected: String) {
        diagnostics.append(
            Diagnostic(
                .error, at: SourcePosition(path: table.path),
                "the word '\(key)' is missing; expected \(expected); add it", id: "missing-word"))
    }

    static func known(_ roles: [EventRole]) -> String {
        let blanks = EventBlank.allCases.filter { roles.contains($0.role) }.map { "{\($0.rawValue)}" }
        return (["{modal}"] + blanks).joined(separator: ", ")
    }
}
