import Model
import Pipeline

/// The lines at the end of a build: what was read, found, written and doubted.
struct Summary {
    let text: String

    init(_ report: BuildReport, showsNoteHint: Bool) {
        let entities = EntityType.allCases.map { type in
            let count = report.entities[type] ?? 0
            return "\(count) \(Summary.word(for: type, count))"
        }
        var lines = [
            "read     \(Summary.number(report.articles, "article"))",
            "found    \(Summary.number(report.mentions, "mention")) of \(entities.joined(separator: ", "))",
        ]
        if let files = report.files {
            let parts = [
                "\(files.written) written", "\(files.unchanged) unchanged", "\(files.removed) removed",
            ]
            lines.append("wrote    \(Summary.number(report.pages, "page")): files \(parts.joined(separator: ", "))")
        } else {
            lines.append("checked  \(Summary.number(report.pages, "page")), nothing written")
        }
        let notes = report.count(.note)
        let hint = notes > 0 && showsNoteHint ? " (--verbose shows them)" : ""
        lines.append(
            "doubted  \(Summary.number(report.count(.error), "error")), "
                + "\(Summary.number(report.count(.warning), "warning")), \(Summary.number(notes, "note"))\(hint)")
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func number(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    private static func word(for type: EntityType, _ count: Int) -> String {
        switch type {
        case .country: count == 1 ? "country" : "countries"
        case .weapon: count == 1 ? "weapon" : "weapons"
        case .person: count == 1 ? "person" : "people"
        case .organisation: count == 1 ? "organisation" : "organisations"
        case .place: count == 1 ? "place" : "places"
        }
    }
}
