/// Reads a page as nothing but start tags, end tags, text and the few references that we write; anything else throws.
///
/// It forgives nothing, so that text which a browser could take for markup does not pass: in text there is no bare `<`,
/// `>` or `&`, every attribute is `name="value"` without `<`, and every element is closed in its turn.
struct StrictHTMLReader {
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0

    /// The root of the page, which holds the doctype's successor `html` as its child.
    static func read(_ bytes: [UInt8]) throws -> HTMLElement {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Problem(description: "not UTF-8") }
        var reader = StrictHTMLReader(scalars: Array(text.unicodeScalars))
        return try reader.page()
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }
}

private extension StrictHTMLReader {
    static let voidElements: Set<String> = ["br", "hr", "img", "input", "link", "meta", "wbr"]
    static let references = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]

    mutating func page() throws -> HTMLElement {
        try expect("<!doctype html>")
        var open = [HTMLElement(name: "page", attributes: [:])]
        while position < scalars.count {
            if peek("</") {
                position += 2
                let name = try name()
                try expect(">")
                guard open.count > 1, let element = open.popLast(), element.name == name else {
                    throw problem("</\(name)> closes \(open.last?.name ?? "nothing")")
                }
                open[open.count - 1].children.append(.element(element))
            } else if peek("<") {
                let element = try startTag()
                if StrictHTMLReader.voidElements.contains(element.name) {
                    open[open.count - 1].children.append(.element(element))
                } else {
                    open.append(element)
                }
            } else {
                open[open.count - 1].children.append(.text(try text(until: "<")))
            }
        }
        guard open.count == 1 else { throw problem("<\(open[open.count - 1].name)> is never closed") }
        return open[0]
    }

    mutating func startTag() throws -> HTMLElement {
        try expect("<")
        let name = try name()
        var attributes: [String: String] = [:]
        while peek(" "), !peek(" /") {
            position += 1
            let attribute = try self.name()
            try expect("=\"")
            let value = try text(until: "\"")
            try expect("\"")
            guard attributes.updateValue(value, forKey: attribute) == nil else { throw problem("\(attribute) twice") }
        }
        if peek(" /") { position += 2 }
        try expect(">")
        return HTMLElement(name: name, attributes: attributes)
    }

    mutating func text(until end: Unicode.Scalar) throws -> String {
        var text = String.UnicodeScalarView()
        while position < scalars.count, scalars[position] != end {
            switch scalars[position] {
            case "<", ">": throw problem("bare '\(scalars[position])'")
            case "&": text.append(contentsOf: try reference().unicodeScalars)
            default:
                text.append(scalars[position])
                position += 1
            }
        }
        return String(text)
    }

    mutating func reference() throws -> String {
        guard let end = scalars[position...].firstIndex(of: ";"), end - position < 10 else { throw problem("bare '&'") }
        let name = String(String.UnicodeScalarView(scalars[(position + 1)..<end]))
        defer { position = end + 1 }
        if let meaning = StrictHTMLReader.references[name] { return meaning }
        let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        guard name.hasPrefix("#"), let number, let scalar = Unicode.Scalar(number) else {
            throw problem("unknown reference &\(name);")
        }
        return String(scalar)
    }

    mutating func name() throws -> String {
        let start = position
        while position < scalars.count, scalars[position].isASCII,
            scalars[position].properties.isAlphabetic || "0123456789-:".unicodeScalars.contains(scalars[position])
        {
            position += 1
        }
        guard position > start else { throw problem("no name of an element or attribute") }
        return String(String.UnicodeScalarView(scalars[start..<position]))
    }

    func peek(_ text: String) -> Bool { scalars[position...].starts(with: text.unicodeScalars) }

    mutating func expect(_ text: String) throws {
        guard peek(text) else { throw problem("expected '\(text)'") }
        position += text.unicodeScalars.count
    }

    func problem(_ message: String) -> Problem {
        let around = scalars[max(0, position - 40)..<min(scalars.count, position + 40)]
        return Problem(description: "\(message) near '\(String(String.UnicodeScalarView(around)))'")
    }
}
