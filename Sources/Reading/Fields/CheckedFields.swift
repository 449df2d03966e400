import Foundation
import Model

/// The values of fields that obey their rules, by name, and what is wrong with the others.
struct CheckedFields: Sendable {
    /// A sound value and where it stands.
    struct Entry: Hashable, Sendable {
        let text: String
        let position: SourcePosition
    }

    private(set) var entries: [String: Entry] = [:]
    private(set) var diagnostics: [Diagnostic]

    /// Checks `list` against `rules`; messages call an entry a `noun`, such as `field`.
    init(_ list: FieldList, rules: [FieldRule], noun: String) {
        diagnostics = list.diagnostics
        let names = rules.map(\.name)
        for field in list.fields {
            if let rule = rules.first(where: { $0.name == field.name }) {
                check(field, by: rule)
            } else {
                reportUnknown(field, among: names, noun: noun)
            }
        }
    }

    /// The value of the field `name`; `nil` when it is absent or cannot be used.
    subscript(_ name: String) -> String? { entries[name]?.text }

    /// How much of the text may be reprinted; `nil` when nothing is said.
    var publish: PublishPolicy? { self[PublishPolicy.fieldName].flatMap(PublishPolicy.init(rawValue:)) }

    /// Takes over what `other` says and this does not; where both say something else, this counts.
    mutating func fill(from other: CheckedFields, inOrderOf rules: [FieldRule]) {
        diagnostics += other.diagnostics
        for rule in rules {
            guard let entry = other.entries[rule.name] else { continue }
            guard let own = entries[rule.name] else {
                entries[rule.name] = entry
                continue
            }
            if own.text == entry.text { continue }
            diagnostics.append(
                Diagnostic(
                    .warning, at: entry.position,
                    "\(rule.name) differs from that in \(own.position.path), which counts; remove one",
                    id: "field-differs"))
        }
    }
}

private extension CheckedFields {
    mutating func check(_ field: Field, by rule: FieldRule) {
        switch field.value {
        case .absent:
            return
        case .text, .list:
            guard let written = field.value.text(of: rule) else {
                return check(
                    Field(
                        name: field.name, namePosition: field.namePosition, value: .other("a list"),
                        valuePosition: field.valuePosition), by: rule)
            }
            let text = tidied(written)
            if text.isEmpty, rule.kind != .name { return }
            guard let problem = rule.problem(in: text) else {
                entries[field.name] = Entry(text: text, position: field.valuePosition)
                return
            }
            report(.error, at: field.valuePosition, problem.message, id: problem.id)
        case .alias:
            let message = "\(field.name) has a YAML anchor or alias; write the value itself"
            report(.error, at: field.namePosition, message, id: "yaml-alias")
        case .other(let kind):
            report(
                .error, at: field.valuePosition, "\(field.name) is \(kind); expected text; put it in quotes",
                id: "wrong-type")
        }
        if rule.kind == .publish { restrict(at: field.valuePosition) }
    }

    mutating func reportUnknown(_ field: Field, among names: [String], noun: String) {
        let remedy = DidYouMean.remedy(for: field.name, among: names)
        report(.warning, at: field.namePosition, "unknown \(noun) '\(field.name)'; \(remedy)", id: "unknown-\(noun)")
        let isMeant = DidYouMean.suggestion(for: field.name, among: names) == PublishPolicy.fieldName
        if isMeant, entries[PublishPolicy.fieldName] == nil { restrict(at: field.valuePosition) }
    }

    /// The careful choice where the keeper said something about `publish` that cannot be understood.
    mutating func restrict(at position: SourcePosition) {
        entries[PublishPolicy.fieldName] = Entry(text: PublishPolicy.links.rawValue, position: position)
    }

    mutating func report(_ severity: Diagnostic.Severity, at position: SourcePosition, _ message: String, id: String) {
        diagnostics.append(Diagnostic(severity, at: position, message, id: id))
    }

    /// The text in NFC on one line: white space and control characters in a row become one space, and invisible ones,
    /// marks of direction among them, go.
    func tidied(_ text: String) -> String {
        let visible = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
        let words = String.UnicodeScalarView(visible).split { scalar in
            scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        }
        return words.map { String($0) }.joined(separator: " ").precomposedStringWithCanonicalMapping
    }
}

private extension Field.Value {
    /// The text that `rule` looks at; several paths stand one after the other.
    func text(of rule: FieldRule) -> String? {
        switch self {
        case .text(let text): text
        case .list(let texts): rule.kind == .paths ? texts.joined(separator: " ") : nil
        case .absent, .alias, .other: nil
        }
    }
}
