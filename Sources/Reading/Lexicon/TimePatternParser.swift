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

    /// Choices behind one another multiply: eighteen of two words each would be a quarter of a million wordings.
    private static let mostWordings = 10_000

    /// Parses the whole of `text`.
    static func parse(_ text: String, names: [String: TimePattern]) throws(Problem) -> TimePattern {
        var parser = TimePatternParser(names: names, rest: text[...])
        let pattern = try parser.choice()
        if let next = parser.rest.first { throw Problem(message: "'\(next)' without its opening bracket") }
        let wordings = TimePatternParser.wordings(of: pattern)
        if wordings > mostWordings {
            throw Problem(
                message:
                    "pattern of more than \(mostWordings) wordings; expected fewer choices; split it, or name a list")
        }
        return pattern
    }
}

private extension TimePatternParser {
    /// How many wordings a pattern stands for, a list of words counted once; at most one more than is allowed.
    static func wordings(of pattern: TimePattern) -> Int {
        let number =
            switch pattern {
            case .sequence(let pieces): pieces.reduce(1) { min($0 * wordings(of: $1), mostWordings + 1) }
            case .choice(let alternatives): alternatives.reduce(0) { min($0 + wordings(of: $1), mostWordings + 1) }
            case .text, .words, .number, .spanStart, .spanEnd, .continuation: 1
            }
        return min(number, mostWordings + 1)
    }

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
