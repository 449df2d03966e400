import Foundation
import Model

/// One way of comparing what was found with what an annotator found.
///
/// `mention` asks for the exact span and the type; `mention~` for an overlapping span and the type; `link` for an
/// overlapping span and the entity: its id, the last part of it, or the slug of its name; `time` for an overlapping span
/// and the EDTF date; `value` for an overlapping span, the amount and the unit.
enum Measure: String, CaseIterable {
    case mention
    case looseMention = "mention~"
    case link
    case time
    case value
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

    private static func options(_ text: String) -> [String] {
        text.split(separator: "|").map(String.init)
    }

    private static func plain(_ date: String) -> String {
        date.filter { !"?~%".contains($0) }
    }
}
