import Foundation
import Model

/// One way of comparing what was found with what an annotator found.
///
/// `mention` asks for the exact span and the type; `mention~` for an overlapping span and the type; `link` for an
/// overlapping span and the entity: its id, the last part of it, or the slug of its name; `time` for an overlapping span
/// and the EDTF date; `value` for an overlapping span, the amount and the unit. `event` asks for the type in the same
/// sentence, `argument` for role and filler; `event-time`, `speaker` and `modality` are the shares of the events found whose
/// time, source and modality are right.
enum Measure: String, CaseIterable {
    case mention
    case looseMention = "mention~"
    case link
    case time
    case value
    case event
    case argument
    case eventTime = "event-time"
    case speaker
    case modality
}

extension Measure {
    /// Whether both mean the same, their places apart.
    static func isSameType(_ gold: GoldDocument.Mention, _ found: FoundDocument.Mention) -> Bool {
        options(gold.type).contains(found.type)
    }

    static func isSameEntity(_ gold: GoldDocument.Mention, _ found: FoundDocument.Mention) -> Bool {
        options(gold.entity).contains { id in
            let key = id.split(separator: "/").last
            return id == found.entity || key == found.entity.split(separator: "/").last
                || key.map(String.init) == Slug(of: found.name).value
        }
    }

    /// Marks of doubt aside: `2019?` is `2019`.
    static func isSameTime(_ gold: GoldDocument.Time, _ found: FoundDocument.Time) -> Bool {
        options(gold.edtf).contains { plain($0) == plain(found.edtf) }
    }

    static func isSameValue(_ gold: GoldDocument.Value, _ found: FoundDocument.Value) -> Bool {
        abs(gold.amount - found.amount) < 1e-6 * max(1, abs(gold.amount))
            && gold.unit.lowercased() == found.unit.lowercased()
    }

    /// Whether both are the same or, where `gold` allows it, there is none.
    static func isSame(_ gold: String?, _ found: String?, by isSame: (String, String) -> Bool) -> Bool {
        guard let found else { return options(gold ?? "none").contains("none") }
        return gold.map { options($0).contains { isSame($0, found) } } ?? false
    }

    static func isSameEntity(_ gold: String, _ found: String) -> Bool {
        gold == found || gold.split(separator: "/").last == found.split(separator: "/").last
    }

    static func isSameDate(_ gold: String, _ found: String) -> Bool { plain(gold) == plain(found) }

    static func isSameType(_ gold: GoldDocument.Event, _ found: FoundDocument.Event) -> Bool {
        options(gold.type).contains(found.type)
    }

    private static func options(_ text: String) -> [String] {
        text.split(separator: "|").map(String.init)
    }

    private static func plain(_ date: String) -> String {
        date.filter { !"?~%".contains($0) }
    }
}
