import Model

/// Reads a pattern of `times.yml`: `"({part} )?tháng {month}"`.
///
/// Words, marks and single spaces stand for themselves, `{…}` for a number, a list or a phrase of the file, `(a|b)` for a
/// choice and `(a)?` for what may be missing. `<` and `>` stand where the expression begins and ends when more must stand
/// beside it; `…` at the beginning is the expression before.
struct TimePatternParser {
    /// What a pattern gets wrong, as a headline.
    struct Problem: Error {
        let message: String
    }

    /// What the names in braces stand for.
    private let names: [String: TimePattern]
    private var rest: Substring

    /// Parses the whole of `text`.
    static func parse(_ text: String, names: [String: TimePattern]) throws(Problem) -> TimePattern {
        var parser = TimePatternParser(names: names, rest: text[...])
        let pattern = try parser.choice()
        if let next = parser.rest.first { throw Problem(message: "'\(next)' without its opening bracket") }
        return pattern
    }
}

private extension TimePatternParser {
    static let special: Set<Character> = ["(", ")", "{", "}", "|", "<", ">", "…", "?", " "]

    mutating func choice() throws(Problem) -> TimePattern {
        var alternatives = [try sequence()]
        while rest.first == "|" {
            rest.removeFirst()
            alternatives.append(try sequence())
        }
        return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
    }

    mutating func sequence() throws(Problem) -> TimePattern {
        var pieces: [TimePattern] = []
        while let next = rest.first, next != "|", next != ")" { pieces.append(try piece(next)) }
        return pieces.count == 1 ? pieces[0] : .sequence(pieces)
    }

    mutating func piece(_ next: Character) throws(Problem) -> TimePattern {
        switch next {
        case "(": return try group()
        case "{": return try name()
        case "<": return mark(.spanStart)
        case ">": return mark(.spanEnd)
        case "…": return mark(.continuation)
        case " ": return mark(.text(" "))
        case "}", "?": throw Problem(message: "'\(next)' without what belongs before it")
        default:
            let word = rest.prefix { !TimePatternParser.special.contains($0) }
            rest = rest[word.endIndex...]
            return .text(String(word))
        }
    }

    mutating func mark(_ pattern: TimePattern) -> TimePattern {
        rest.removeFirst()
        return pattern
    }

    mutating func group() throws(Problem) -> TimePattern {
        rest.removeFirst()
        let inner = try choice()
        guard rest.popFirst() == ")" else { throw Problem(message: "'(' without its closing bracket") }
        guard rest.first == "?" else { return inner }
        rest.removeFirst()
        return .choice([inner, .sequence([])])
    }

    mutating func name() throws(Problem) -> TimePattern {
        rest.removeFirst()
        guard let end = rest.firstIndex(of: "}") else { throw Problem(message: "'{' without its closing bracket") }
        let name = String(rest[..<end])
        rest = rest[rest.index(after: end)...]
        if let pattern = names[name] { return pattern }
        throw Problem(message: "unknown name '{\(name)}'; \(DidYouMean.remedy(for: name, among: names.keys.sorted()))")
    }
}
