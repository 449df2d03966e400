import Model

/// Writes lines to paste into `corrections.yml`, the own lexicon or the file beside an article.
///
/// Reason and date are left to the keeper; an entry without them is reported.
enum ReviewLines {
    /// An entry about words of an article; `change` is `set: …` or `reject: true`.
    static func entry(
        _ quote: CorrectedQuote, concerns: String, type: EventType? = nil, change: String
    ) -> String {
        var lines = ["- article: \(scalar(quote.article.value))", "  quote: \(quoted(quote.words))"]
        if quote.occurrence > 1 { lines.append("  occ: \(quote.occurrence)") }
        lines.append("  concerns: \(concerns)")
        if let type { lines.append("  type: \(type.rawValue)") }
        return (lines + ["  \(change)", "  reason: ", "  date: "]).joined(separator: "\n")
    }

    /// An entry about an entity wherever it is read.
    static func entry(_ entity: EntityID) -> String {
        ["- id: \(entity)", "  concerns: entity", "  reject: true", "  reason: ", "  date: "].joined(separator: "\n")
    }

    /// The date as the keeper would write it; `nil` for one that is less than a year, a month or a day, or lacks its year.
    static func date(_ date: EDTFDate) -> String? {
        let text = date.description
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        return ends.allSatisfy { CalendarDate(String($0)) != nil } ? text : nil
    }

    /// A row for the own lexicon, with its header.
    static func row(_ entity: Entity) -> String {
        let header: String
        let details: [String]
        switch entity.details {
        case .country: (header, details) = ("alpha2,name_vi_press", [])
        case .weapon(let weapon): (header, details) = ("id,press_name,country", [code(weapon.origins.first)])
        case .person(let person): (header, details) = ("id,name,country", [code(person.country)])
        case .organisation(let organisation):
            (header, details) = ("id,name_vi,type,country", [organisation.kind, code(organisation.country)])
        case .place(let place): (header, details) = ("id,name_vi,type,country", [place.kind, code(place.country)])
        }
        let row = [entity.id.key, entity.name] + details
        let cells = row.map { String(decoding: CSVFile.cell(Array($0.utf8)), as: UTF8.self) }
        return header + "\n" + cells.joined(separator: ",")
    }

    /// The file of the own lexicon for entities of a type.
    static func file(of type: EntityType) -> String {
        switch type {
        case .country: "own-lexicon/entities/countries.csv"
        case .weapon: "own-lexicon/entities/weapons.csv"
        case .person: "own-lexicon/entities/people.csv"
        case .organisation: "own-lexicon/entities/organisations.csv"
        case .place: "own-lexicon/entities/places.csv"
        }
    }
}

private extension ReviewLines {
    /// The code of a country as tables write it; a cell without one is how they say that none is known.
    static func code(_ country: EntityID?) -> String { country?.key.uppercased() ?? "" }

    /// Ids of letters, digits, hyphens and underscores stand as they are.
    static func scalar(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2D
        }
        return isPlain && text.utf8.contains { (0x61...0x7A).contains($0 | 0x20) } && text.utf8.first != 0x2D
            ? text : quoted(text)
    }

    /// The text between double quotes, as YAML reads it.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
