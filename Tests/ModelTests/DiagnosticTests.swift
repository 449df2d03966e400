import Model
import Testing

@Suite struct DiagnosticTests {
    static func diagnostic(
        _ severity: Diagnostic.Severity, _ path: String, _ line: Int? = nil, _ column: Int? = nil, id: String = "x"
    ) -> Diagnostic {
        Diagnostic(severity, at: SourcePosition(path: path, line: line, column: column), "m", id: id)
    }

    @Test func printsOneHeadline() {
        let diagnostic = Diagnostic(
            .error, at: SourcePosition(path: "seeds/a.md", line: 3, column: 7),
            "date '31/02/2024' isn't a day of the calendar; expected year-month-day", id: "no-such-day")
        #expect(
            diagnostic.description
                == "seeds/a.md:3:7: error: date '31/02/2024' isn't a day of the calendar; expected year-month-day "
                + "[no-such-day]")
    }

    @Test(arguments: [(nil, nil, "a"), (3, nil, "a:3"), (3, 7, "a:3:7"), (nil, 7, "a")] as [(Int?, Int?, String)])
    func printsAsMuchOfThePositionAsIsKnown(_ line: Int?, _ column: Int?, _ expected: String) {
        #expect(SourcePosition(path: "a", line: line, column: column).description == expected)
    }

    @Test func ordersByPlaceThenWeightThenId() {
        let inOrder = [
            Self.diagnostic(.note, "a"), Self.diagnostic(.error, "a", 1), Self.diagnostic(.warning, "a", 1),
            Self.diagnostic(.note, "a", 1, id: "a"), Self.diagnostic(.note, "a", 1, id: "b"),
            Self.diagnostic(.error, "a", 1, 2),
            Self.diagnostic(.error, "a", 10), Self.diagnostic(.error, "b"),
        ]
        #expect(inOrder.reversed().sorted() == inOrder)
    }

    /// A field may be named so that it would clear the screen or turn the direction of what follows.
    @Test func showsNoCharacterThatATerminalObeys() {
        let position = SourcePosition(path: "a\nb.md", line: 2, column: 1)
        let diagnostic = Diagnostic(.warning, at: position, "unknown field 'k\u{1B}[2J\u{202E}x'", id: "unknown-field")
        #expect(
            diagnostic.description
                == "a\u{FFFD}b.md:2:1: warning: unknown field 'k\u{FFFD}[2J\u{FFFD}x' [unknown-field]")
        #expect(BuildError("x", "no folder '\u{9B}'").description == "error: no folder '\u{FFFD}' [x]")
    }

    @Test func printsBuildErrorWithItsCause() {
        #expect(
            BuildError("no-articles", "folder 'seeds' has no articles", cause: "empty").description
                == "error: folder 'seeds' has no articles: empty [no-articles]")
        #expect(BuildError("no-articles", "none").description == "error: none [no-articles]")
    }
}
