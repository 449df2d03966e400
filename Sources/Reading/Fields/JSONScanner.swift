/// Reads the tokens of JSON text one after the other; white space between them is skipped.
struct JSONScanner {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Where the next token begins.
    var nextOffset: Int {
        var offset = offset
        while offset < bytes.count, " \t\r\n".utf8.contains(bytes[offset]) { offset += 1 }
        return offset
    }

    var isAtEnd: Bool { nextOffset == bytes.count }

    /// The first byte of the next token; `nil` at the end.
    var next: UInt8? {
        let offset = nextOffset
        return offset < bytes.count ? bytes[offset] : nil
    }

    /// Goes past `sign` if it stands next.
    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: sign) else { return false }
        offset = nextOffset + 1
        return true
    }

    mutating func expect(_ sign: Unicode.Scalar, else message: String) throws(JSONProblem) {
        if !skip(sign) { throw JSONProblem(offset: nextOffset, message: message) }
    }

    /// The text of the string that stands next.
    mutating func readString(else message: String) throws(JSONProblem) -> String {
        let opening = nextOffset
        try expect("\"", else: message)
        var text: [UInt8] = []
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text.append(contentsOf: String(try readEscape()).utf8)
            case 0..<0x20:
                throw JSONProblem(offset: offset, message: "line break or tab in a text; write it as '\\n' or '\\t'")
            case let byte:
                text.append(byte)
                offset += 1
            }
        }
        throw JSONProblem(offset: opening, message: "text never closed; close it with '\"'")
    }

    /// The number, truth value or `null` that stands next, as it is written.
    mutating func readWord() throws(JSONProblem) -> String {
        offset = nextOffset
        let start = offset
        while offset < bytes.count, JSONScanner.isPartOfWord(bytes[offset]) { offset += 1 }
        let word = String(decoding: bytes[start..<offset], as: UTF8.self)
        let isNumber = word.utf8.first.map { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") } ?? false
        if isNumber && Double(word) != nil || ["true", "false", "null"].contains(word) { return word }
        throw JSONProblem(offset: start, message: "expected a value in double quotes")
    }

    /// Goes past the list or object that stands next.
    mutating func skipNested() throws(JSONProblem) {
        let opening = nextOffset
        var depth = 0
        repeat {
            switch next {
            case nil:
                throw JSONProblem(offset: opening, message: "list or object never closed; close it with ']' or '}'")
            case UInt8(ascii: "\""):
                _ = try readString(else: "")
            case let sign:
                if sign == UInt8(ascii: "[") || sign == UInt8(ascii: "{") { depth += 1 }
                if sign == UInt8(ascii: "]") || sign == UInt8(ascii: "}") { depth -= 1 }
                offset = nextOffset + 1
            }
        } while depth > 0
    }
}

private extension JSONScanner {
    static func isPartOfWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 || "+-.".utf8.contains(byte)
    }

    /// The scalar that the escape at the backslash stands for: `\u1EBF` is ế.
    mutating func readEscape() throws(JSONProblem) -> Unicode.Scalar {
        let start = offset
        let sign = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        offset += 2
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): if let scalar = readHexScalar() { return scalar }
        default: break
        }
        throw JSONProblem(offset: start, message: "unknown escape; write a backslash twice")
    }

    /// The scalar of four hex digits, or of two such groups that form a surrogate pair.
    mutating func readHexScalar() -> Unicode.Scalar? {
        guard let first = readHexDigits() else { return nil }
        guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
        guard bytes[offset...].starts(with: Array("\\u".utf8)) else { return nil }
        offset += 2
        guard let second = readHexDigits(), (0xDC00...0xDFFF).contains(second) else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    mutating func readHexDigits() -> UInt32? {
        guard offset + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[offset..<offset + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        offset += 4
        return value
    }
}
