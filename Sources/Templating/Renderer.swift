/// Runs a compiled template for one record.
struct Renderer {
    /// The open contexts, the page's record first.
    private var contexts: [Value]
    /// The HTML that a Markdown file keeps apart.
    private(set) var blocks: [[UInt8]] = []

    init(root: Value) {
        contexts = [root]
    }

    /// Appends what the program shows.
    mutating func run(_ program: Program, into output: inout [UInt8]) {
        for instruction in program.instructions {
            switch instruction {
            case .literal(let bytes): output.append(contentsOf: bytes)
            case .text(let lookup, let format): showText(lookup, format, into: &output)
            case .raw(let lookup): showRaw(lookup, into: &output)
            case .section(let lookup, let body): showSection(lookup, body, into: &output)
            case .inverted(let lookup, let body):
                if !lookup.value(in: contexts).isTruthy { run(body, into: &output) }
            case .lines(let body, let newline): showLines(body, newline: newline, into: &output)
            case .block(let body): showBlock(body, into: &output)
            }
        }
    }
}

private extension Renderer {
    static let lineFeed = UInt8(ascii: "\n")

    func showText(_ lookup: Lookup, _ format: TemplateFormat, into output: inout [UInt8]) {
        guard case .text(let text) = lookup.value(in: contexts) else { return }
        Escaper.append(text, in: format, to: &output)
    }

    func showRaw(_ lookup: Lookup, into output: inout [UInt8]) {
        switch lookup.value(in: contexts) {
        case .html(let bytes): output.append(contentsOf: bytes)
        case .text(let text): output.append(contentsOf: text.utf8)
        case .null, .flag, .record, .list: break
        }
    }

    mutating func showSection(_ lookup: Lookup, _ body: Program, into output: inout [UInt8]) {
        let value = lookup.value(in: contexts)
        guard value.isTruthy else { return }
        switch value {
        case .null: break
        case .flag, .html: run(body, into: &output)
        case .text, .record: run(body, in: value, into: &output)
        case .list(let values):
            for value in values { run(body, in: value, into: &output) }
        }
    }

    mutating func run(_ body: Program, in context: Value, into output: inout [UInt8]) {
        contexts.append(context)
        run(body, into: &output)
        contexts.removeLast()
    }

    mutating func showLines(_ body: Program, newline: [UInt8], into output: inout [UInt8]) {
        let start = output.count
        run(body, into: &output)
        if output.count > start, output.last != Renderer.lineFeed { output.append(contentsOf: newline) }
    }

    mutating func showBlock(_ body: Program, into output: inout [UInt8]) {
        var html: [UInt8] = []
        run(body, into: &html)
        // A Markdown partial in the middle of a line may start with a block.
        if let last = output.last, last != Renderer.lineFeed { output.append(Renderer.lineFeed) }
        output.append(contentsOf: "<!--block \(blocks.count)-->\n".utf8)
        blocks.append(html)
    }
}
