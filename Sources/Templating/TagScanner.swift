import Model

/// Finds the tags of a template.
///
/// A tag that isn't one is reported and counts as text; what follows it is read on.
struct TagScanner {
    private let source: SourceText
    private(set) var tags: [TemplateTag] = []
    private(set) var problems: [Diagnostic] = []

    init(_ source: SourceText) {
        self.source = source
        var offset = 0
        while let start = source.find("{{", from: offset) { offset = readTag(at: start) }
    }
}

private extension TagScanner {
    /// Reads the tag at `start` and says where to read on.
    mutating func readTag(at start: Int) -> Int {
        switch start + 2 < source.bytes.count ? source.bytes[start + 2] : 0 {
        case UInt8(ascii: "!"): readComment(at: start)
        case UInt8(ascii: "="): readDelimiters(at: start)
        case UInt8(ascii: "{"): readNamed(.triple, at: start, opening: 3, closing: "}}}")
        case UInt8(ascii: "&"): readNamed(.unescaped, at: start, opening: 3)
        case UInt8(ascii: "#"): readNamed(.section, at: start, opening: 3)
        case UInt8(ascii: "^"): readNamed(.inverted, at: start, opening: 3)
        case UInt8(ascii: "/"): readNamed(.close, at: start, opening: 3)
        case UInt8(ascii: ">"): readNamed(.partial, at: start, opening: 3)
        case UInt8(ascii: "<"): readNamed(.parent, at: start, opening: 3)
        case UInt8(ascii: "$"): readNamed(.block, at: start, opening: 3)
        default: readNamed(.variable, at: start, opening: 2)
        }
    }

    mutating func readComment(at start: Int) -> Int {
        guard let close = source.find("}}", from: start + 3) else {
            reportUnclosed(at: start, closing: "}}")
            return source.bytes.count
        }
        tags.append(TemplateTag(sigil: .comment, name: "", start: start, end: close + 2))
        return close + 2
    }

    mutating func readDelimiters(at start: Int) -> Int {
        let end = source.find("}}", from: start + 3).map { $0 + 2 } ?? start + 3
        let seen = excerpt(start..<end)
        report(
            at: start, "tag '\(seen)' sets delimiters; expected '{{' and '}}' all through; remove it",
            id: "set-delimiters")
        return end
    }

    mutating func readNamed(
        _ sigil: TemplateTag.Sigil, at start: Int, opening: Int, closing: StaticString = "}}"
    ) -> Int {
        let inside = start + opening
        guard let close = source.find(closing, from: inside), source.find("{{", from: inside, to: close) == nil
        else {
            reportUnclosed(at: start, closing: closing)
            return inside
        }
        let end = close + closing.utf8CodeUnitCount
        let name = trimmed(inside..<close)
        if name.isEmpty {
            report(
                at: start, "tag '\(excerpt(start..<end))' has no name; expected one, such as '{{title}}'",
                id: "empty-name")
        } else if !isValid(name, of: sigil) {
            report(
                at: start, "name '\(name)' isn't one; expected parts without white space, joined by single full stops",
                id: "bad-name")
        } else {
            tags.append(TemplateTag(sigil: sigil, name: name, start: start, end: end))
        }
        return end
    }

    func trimmed(_ range: Range<Int>) -> String {
        let bytes = source.bytes[range]
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return source.text(first..<last + 1)
    }

    /// Whether a name could be one: no white space, no braces; for values also no empty part, as in `a..b`.
    func isValid(_ name: String, of sigil: TemplateTag.Sigil) -> Bool {
        guard name.utf8.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") })
        else { return false }
        switch sigil {
        case .variable, .unescaped, .triple, .section, .inverted:
            return name == "." || !name.split(separator: ".", omittingEmptySubsequences: false).contains("")
        case .close, .partial, .parent, .block, .comment: return true
        }
    }

    mutating func reportUnclosed(at start: Int, closing: StaticString) {
        report(
            at: start, "tag '\(excerpt(start..<source.bytes.count))' isn't closed; expected '\(closing)' after it",
            id: "unclosed-tag")
    }

    /// The start of a tag for a message, on one line.
    func excerpt(_ range: Range<Int>) -> String {
        let longest = 24
        let end = source.find("\n", from: range.lowerBound, to: range.upperBound) ?? range.upperBound
        let scalars = source.text(range.lowerBound..<end).unicodeScalars
        return String(scalars.prefix(longest)) + (scalars.count > longest ? "…" : "")
    }

    mutating func report(at offset: Int, _ message: String, id: String) {
        problems.append(source.error(at: offset, message, id: id))
    }
}
