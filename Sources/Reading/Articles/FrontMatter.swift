import Model

/// The fields at the head of a Markdown file, between two lines `---`, and where the text begins.
///
/// ```text
/// ---
/// title: Mỹ bán F-16
/// ---
/// Ngày 31/1, …
/// ```
///
/// Only empty lines may stand before it. A file without such a head is all text. Where the second line `---` is missing, nobody can tell the text from the
/// fields: if the second line looks like a field, the text begins after the first empty line, else on that line.
struct FrontMatter: Sendable {
    let fields: FieldList
    /// The offset of the text's first byte.
    let textStart: Int
    /// The line on which the text begins, from 1.
    let textLine: Int

    /// No fields; the text is the whole file.
    static let none = FrontMatter(fields: FieldList(), textStart: 0, textLine: 1)

    init(of source: SourceText) {
        let bytes = source.bytes
        guard var lines = FrontMatter.opened(in: source)?.lines else {
            self = .none
            return
        }
        let start = lines.offset
        let startLine = lines.line
        while let line = lines.next() {
            guard FrontMatter.isRule(bytes[line]) else { continue }
            let fields = YAMLFields.read(bytes[start..<line.lowerBound], path: source.path, firstLine: startLine)
            self.init(fields: fields, textStart: lines.offset, textLine: lines.line)
            return
        }
        self = FrontMatter.unclosed(in: source)
    }
}

private extension FrontMatter {
    init(fields: FieldList, textStart: Int, textLine: Int) {
        self.fields = fields
        self.textStart = textStart
        self.textLine = textLine
    }

    /// The lines behind the first `---`, which only empty lines may precede, and the number of its line; `nil` when
    /// there is none.
    static func opened(in source: SourceText) -> (lines: LineReader, rule: Int)? {
        var lines = LineReader(source.bytes)
        var number = lines.line
        while let line = lines.next() {
            if isRule(source.bytes[line]) { return (lines, number) }
            if !isBlank(source.bytes[line]) { return nil }
            number = lines.line
        }
        return nil
    }

    static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { " \t".utf8.contains($0) } }

    static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: Array("---".utf8)) && line.dropFirst(3).allSatisfy { " \t".utf8.contains($0) }
    }

    static func unclosed(in source: SourceText) -> FrontMatter {
        let bytes = source.bytes
        guard let (opened, rule) = opened(in: source) else { return .none }
        var lines = opened
        let start = lines.offset
        let startLine = lines.line
        var end = lines
        if let second = end.next(), isField(bytes[second]) {
            while let line = end.next(), !isBlank(bytes[line]) {}
            lines = end
        }
        let fields = FieldList.unreadable(
            bytes[start..<lines.offset], at: SourcePosition(path: source.path, line: rule, column: 1),
            "front matter never closed; close it with a line '---'", id: "front-matter-not-closed")
        return FrontMatter(
            fields: fields, textStart: lines.offset, textLine: lines.offset == start ? startLine : lines.line)
    }

    /// Whether `line` looks like `title: …`.
    static func isField(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
        return line[..<colon].allSatisfy { $0 < 0x80 && (0x41...0x5A).contains($0 & 0xDF) }
    }
}
