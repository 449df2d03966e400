import Model

/// A template file as a tree, and what is wrong with its syntax.
struct ParsedTemplate: Sendable {
    let name: String
    let format: TemplateFormat
    let source: SourceText
    let nodes: [TemplateNode]
    let problems: [Diagnostic]

    init(_ file: TemplateFile, dialect: Dialect) {
        name = file.name
        format = TemplateFormat(of: file.name)
        source = SourceText(path: file.path, bytes: ParsedTemplate.withoutByteOrderMark(file.bytes))
        if let problem = ParsedTemplate.encodingProblem(of: source) {
            nodes = []
            problems = [problem]
            return
        }
        let scanner = TagScanner(source)
        let pairing = TagPairing(scanner.tags, in: source)
        var parser = TemplateParser(
            source, format: format, dialect: dialect, tags: scanner.tags, partners: pairing.partners)
        nodes = parser.parse()
        problems =
            scanner.problems + pairing.problems + parser.problems
            + (format == .markdown ? ParsedTemplate.forgedBlocks(in: source, beside: scanner.tags) : [])
    }
}

private extension ParsedTemplate {
    static func withoutByteOrderMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    static func encodingProblem(of source: SourceText) -> Diagnostic? {
        do {
            _ = try UTF8Span(validating: source.bytes.span)
            return nil
        } catch {
            let offset = error.byteOffsets.lowerBound
            let digits = String(source.bytes[offset], radix: 16, uppercase: true)
            return source.error(
                at: offset, "byte 0x\(digits) isn't UTF-8; expected a UTF-8 file; save it as UTF-8",
                id: "invalid-utf8")
        }
    }

    /// The places where the text of a Markdown file, its tags left out, looks like the line for ready HTML.
    static func forgedBlocks(in source: SourceText, beside tags: [TemplateTag]) -> [Diagnostic] {
        var offsets: [Int] = []
        var start = 0
        for tag in tags {
            offsets += start..<tag.start
            start = tag.end
        }
        offsets += start..<source.bytes.count
        let text = SourceText(path: source.path, bytes: offsets.map { source.bytes[$0] })
        var problems: [Diagnostic] = []
        var cursor = 0
        while let found = text.find("<!--block ", from: cursor) {
            problems.append(
                source.error(
                    at: offsets[found], "comment '<!--block ' is reserved for ready HTML; expected other words",
                    id: "reserved-comment"))
            cursor = found + 1
        }
        return problems
    }
}
