import Model

/// The phrases that Swift fills in, taken from the string table and cut into pieces once.
///
/// `"{count} câu"` with `["count": "12"]` → `"12 câu"`.
struct PhraseBook: Sendable {
    let diagnostics: [Diagnostic]
    private let pieces: [Phrase: [Piece]]

    init(_ table: WordTable) {
        var pieces: [Phrase: [Piece]] = [:]
        var diagnostics: [Diagnostic] = []
        for phrase in Phrase.allCases {
            guard let entry = table.entries[phrase.rawValue] else {
                diagnostics.append(PhraseBook.missing(phrase, in: table))
                pieces[phrase] = [.text(phrase.rawValue)]
                continue
            }
            let cut = PhraseBook.cut(entry.text)
            diagnostics += PhraseBook.unknownBlanks(in: cut, of: phrase, at: entry.position)
            pieces[phrase] = cut
        }
        self.pieces = pieces
        self.diagnostics = diagnostics
    }

    /// The phrase with its blanks filled; a blank that has no value stays as it is written.
    func text(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
        var result = ""
        for piece in pieces[phrase] ?? [] {
            switch piece {
            case .text(let text): result += text
            case .blank(let name): result += values.first { $0.key == name }?.value ?? "{\(name)}"
            }
        }
        return result
    }
}

private extension PhraseBook {
    enum Piece: Hashable, Sendable {
        case text(String)
        case blank(String)
    }

    /// Cuts at `{name}`; a brace that opens no name is text.
    static func cut(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            guard !name.isEmpty, name.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
                pieces.append(.text(String(rest[...open])))
                rest = rest[rest.index(after: open)...]
                continue
            }
            if open != rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.blank(String(name)))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }

    static func missing(_ phrase: Phrase, in table: WordTable) -> Diagnostic {
        let blanks = phrase.blanks.map { "{\($0)}" }.joined(separator: ", ")
        let hint = blanks.isEmpty ? "" : " with \(blanks)"
        return Diagnostic(
            .error, at: SourcePosition(path: table.path),
            "the word '\(phrase.rawValue)' is missing; expected a text\(hint); add it", id: "missing-word")
    }

    static func unknownBlanks(in pieces: [Piece], of phrase: Phrase, at position: SourcePosition) -> [Diagnostic] {
        pieces.compactMap { piece in
            guard case .blank(let name) = piece, !phrase.blanks.contains(name) else { return nil }
            let known = phrase.blanks.map { "{\($0)}" }.joined(separator: ", ")
            return Diagnostic(
                .error, at: position,
                "'{\(name)}' in '\(phrase.rawValue)' is never filled in; expected \(known.isEmpty ? "no braces" : known)",
                id: "unknown-blank")
        }
    }
}
