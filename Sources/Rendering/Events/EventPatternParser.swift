/// Takes the text of an event's pattern apart; what is wrong with it is in `problems`.
struct EventPatternParser {
    /// What is odd in a pattern.
    enum Problem: Hashable {
        /// Braces that hold no name of a role.
        case unknownBlank(String)
        /// A bracket without its other half.
        case bracket
        /// The last form needs a name, so that there may be an event without words.
        case noLastForm
    }

    private(set) var problems: [Problem] = []
    private var rest: Substring = ""

    mutating func pattern(_ text: String) -> EventPattern {
        let forms = text.split(separator: " / ").map { form in
            rest = form
            return pieces(inBrackets: false)
        }
        if !EventPattern.fits(forms.last ?? [.names(.actor, standIn: nil)], [:]) { problems.append(.noLastForm) }
        return EventPattern(forms: forms)
    }
}

private extension EventPatternParser {
    mutating func pieces(inBrackets: Bool) -> [EventPattern.Piece] {
        var pieces: [EventPattern.Piece] = []
        while let mark = rest.firstIndex(where: { "[]{".contains($0) }) {
            if mark > rest.startIndex { pieces.append(.text(String(rest[..<mark]))) }
            let sign = rest[mark]
            rest = rest[rest.index(after: mark)...]
            switch sign {
            case "[": pieces.append(.optional(self.pieces(inBrackets: true)))
            case "{": pieces.append(blank())
            default:
                if inBrackets { return pieces }
                problems.append(.bracket)
            }
        }
        if inBrackets { problems.append(.bracket) }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        rest = ""
        return pieces
    }

    /// The blank whose brace has just been read: `weapon|vũ khí}`.
    mutating func blank() -> EventPattern.Piece {
        let content = rest.prefix { $0 != "}" }
        rest = rest[content.endIndex...].dropFirst()
        if content == "modal" { return .modal }
        let parts = content.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, let blank = EventBlank(rawValue: String(name)) else {
            problems.append(.unknownBlank(String(content)))
            return .text("{\(content)}")
        }
        return .names(blank, standIn: parts.count > 1 ? String(parts[1]) : nil)
    }
}
