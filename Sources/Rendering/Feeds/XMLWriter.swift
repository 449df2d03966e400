/// Writes XML, one element a line: `<title>Nga bàn giao S-400</title>`.
struct XMLWriter {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        start(name, attributes)
        bytes += ">\n".utf8
    }

    mutating func close(_ name: String) { bytes += "</\(name)>\n".utf8 }

    /// An element without content.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        start(name, attributes)
        bytes += "/>\n".utf8
    }

    mutating func element(_ name: String, _ text: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        start(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        append(text)
        bytes += "</\(name)>\n".utf8
    }
}

private extension XMLWriter {
    mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        bytes += "<\(name)".utf8
        for (attribute, value) in attributes {
            bytes += " \(attribute)=\"".utf8
            append(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// Appends `text` without the characters that XML knows no way to hold.
    mutating func append(_ text: String) {
        guard text.unicodeScalars.contains(where: { !XMLWriter.isAllowed($0) }) else {
            HTMLEscaper.append(text, to: &bytes)
            return
        }
        let allowed = String.UnicodeScalarView(text.unicodeScalars.filter(XMLWriter.isAllowed))
        HTMLEscaper.append(String(allowed), to: &bytes)
    }

    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
