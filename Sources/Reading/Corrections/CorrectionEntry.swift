import Foundation
import Model
import Yams

/// One entry of `corrections.yml`, taken apart.
struct CorrectionEntry {
    /// What an entry concerns; the raw values are the words of the file.
    enum Concern: String, CaseIterable {
        case mention, time, event, entity
    }

    private static let keys = [
        "article", "quote", "occ", "concerns", "type", "id", "set", "reject", "reason", "date",
    ]

    private let node: Node
    private(set) var tree: YAMLTree
    private let values: [String: Node]

    init(_ node: Node, of tree: YAMLTree) {
        self.node = node
        self.tree = tree
        values = self.tree.mapping(node, known: CorrectionEntry.keys)
    }

    /// The correction; `nil` where something of it is missing or wrong, which is reported.
    mutating func correction() -> Correction? {
        let before = tree.diagnostics.count
        let concern = word("concerns", of: Concern.self)
        let target = concern.flatMap { self.target(of: $0) }
        let change = concern.flatMap { self.change(of: $0) }
        let reason = required("reason", expected: "why it is so, in a few words")
        let date = required("date", expected: "the day of the correction, such as 2026-11-22").flatMap { self.date($0) }
        guard let target, let change, let reason, let date, tree.diagnostics.count == before else { return nil }
        return Correction(
            target: target, change: change, reason: reason, date: date,
            position: tree.position(of: values["quote"] ?? values["id"] ?? node))
    }
}

private extension CorrectionEntry {
    mutating func target(of concern: Concern) -> Correction.Target? {
        if concern == .entity {
            return required("id", expected: "the entity, such as person/song-zhongping")
                .flatMap { entity($0, at: values["id"]) }.map { .entity($0) }
        }
        guard let article = required("article", expected: "the article's id"),
            let words = required("quote", expected: "the exact words of the article")
        else { return nil }
        var occurrence = 1
        if let text = tree.text(values["occ"]) {
            guard let number = Int(text), number > 0 else {
                report("occ '\(text)'; expected a number from 1", at: "occ", id: "bad-number")
                return nil
            }
            occurrence = number
        }
        let quote = CorrectedQuote(
            article: ArticleID(article), words: words.precomposedStringWithCanonicalMapping, occurrence: occurrence)
        switch concern {
        case .mention: return .mention(quote)
        case .time: return .time(quote)
        case .event: return .event(quote, values["type"] == nil ? nil : word("type", of: EventType.self))
        case .entity: return nil
        }
    }

    mutating func change(of concern: Concern) -> Correction.Change? {
        let isRejected = tree.flag(values["reject"])
        guard let set = values["set"] else {
            if isRejected { return .rejected }
            tree.report("neither 'set' nor 'reject: true'; expected one of them", at: node, id: "no-change")
            return nil
        }
        if isRejected {
            report("both 'set' and 'reject'; expected one of them", at: "reject", id: "no-change")
            return nil
        }
        switch concern {
        case .mention, .entity: return tree.text(set).flatMap { entity($0, at: set) }.map { .entity($0) }
        case .time: return tree.text(set).flatMap { edtf($0, at: set) }.map { .date($0) }
        case .event: return event(set).map { .event($0) }
        }
    }

    /// `{modality: planned, recipient: country/tr}`.
    mutating func event(_ set: Node) -> EventChange? {
        let roles = EventRole.allCases.map(\.rawValue)
        let keys = tree.mapping(set, known: ["type", "modality", "time"] + roles)
        let type = keys["type"].flatMap { word($0, "type", of: EventType.self) }
        let modality = keys["modality"].flatMap { word($0, "modality", of: Modality.self) }
        let date = keys["time"].flatMap { node in tree.text(node).flatMap { edtf($0, at: node) } }
        let changes = EventRole.allCases.compactMap { role -> EventChange.Role? in
            guard let node = keys[role.rawValue] else { return nil }
            let nodes = if case .sequence(let items) = node { Array(items) } else { [node] }
            let entities = nodes.compactMap { item in tree.text(item).flatMap { entity($0, at: item) } }
            return EventChange.Role(role: role, entities: entities)
        }
        return EventChange(type: type, modality: modality, date: date, roles: changes)
    }

    mutating func entity(_ text: String, at node: Node?) -> EntityID? {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        if parts.count == 2, let type = EntityType(rawValue: parts[0]), EntityID(type, parts[1]).isWellFormed {
            return EntityID(type, parts[1])
        }
        if let node {
            tree.report("id '\(text)'; expected a type and a key, such as country/tr", at: node, id: "bad-id")
        }
        return nil
    }

    /// `2019`, `2019-07`, `2019-07-12`, or two of them with a slash between.
    mutating func edtf(_ text: String, at node: Node) -> EDTFDate? {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false).map { CalendarDate(String($0)) }
        if ends.count == 1, let date = ends[0] { return EDTFDate(date) }
        if ends.count == 2, let first = ends[0], let last = ends[1] {
            return EDTFDate(EDTFDate(first).start, to: EDTFDate(last).start)
        }
        tree.report(
            "date '\(text)'; expected year-month-day, year-month or year, or two with a slash between", at: node,
            id: "bad-date")
        return nil
    }

    mutating func date(_ text: String) -> CalendarDate? {
        if let date = CalendarDate(text) { return date }
        report("date '\(text)' isn't a day of the calendar; expected year-month-day", at: "date", id: "bad-date")
        return nil
    }

    mutating func required(_ key: String, expected: String) -> String? {
        guard let node = values[key] else {
            tree.report("'\(key)' is missing; expected \(expected)", at: self.node, id: "missing-key")
            return nil
        }
        guard let text = tree.text(node) else { return nil }
        if text.isEmpty { tree.report("'\(key)' is empty; expected \(expected)", at: node, id: "missing-key") }
        return text.isEmpty ? nil : text
    }

    /// The word of a key, one of those of an enumeration.
    mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String, of words: Word.Type) -> Word? {
        guard let node = values[key] else {
            let known = words.allCases.map(\.rawValue).joined(separator: ", ")
            tree.report("'\(key)' is missing; expected one of \(known)", at: self.node, id: "missing-key")
            return nil
        }
        return word(node, key, of: words)
    }

    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ node: Node, _ key: String, of words: Word.Type
    ) -> Word? {
        guard let text = tree.text(node) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let remedy = DidYouMean.remedy(for: text, among: words.allCases.map(\.rawValue))
        tree.report("unknown \(key) '\(text)'; \(remedy)", at: node, id: "unknown-word")
        return nil
    }

    mutating func report(_ message: String, at key: String, id: String) {
        tree.report(message, at: values[key] ?? node, id: id)
    }
}
