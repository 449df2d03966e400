import Model

/// Reads a JSON object such as `{"title": "Mỹ bán F-16", "date": "2024-01-31"}` into fields, each with its exact place.
///
/// A reader of our own, because the system's tells no places. Strings are taken as they are, numbers and truth values
/// as they are written; lists and objects are no text.
struct JSONFields {
    private var scanner: JSONScanner

    /// Reads `source`, which is valid UTF-8 without NUL.
    static func read(_ source: SourceText) -> FieldList {
        if source.bytes.count > FieldList.longest {
            return .unreadable(
                source.bytes[...], at: SourcePosition(path: source.path),
                "fields of \(source.bytes.count) bytes; expected at most \(FieldList.longest)", id: "fields-too-long")
        }
        var reader = JSONFields(scanner: JSONScanner(source.bytes))
        do {
            return FieldList(fields: try reader.readObject(of: source))
        } catch {
            let position = source.position(at: error.offset)
            return .unreadable(source.bytes[...], at: position, error.message, id: error.id)
        }
    }
}

private extension JSONFields {
    mutating func readObject(of source: SourceText) throws(JSONProblem) -> [Field] {
        var fields: [Field] = []
        try scanner.expect("{", else: "expected an object such as {\"title\": \"Mỹ bán F-16\"}")
        if scanner.skip("}") { return try ended(fields) }
        repeat {
            let start = scanner.nextOffset
            let name = try scanner.readString(else: "expected a field's name in double quotes")
            if fields.contains(where: { $0.name == name }) {
                throw JSONProblem(offset: start, message: "'\(name)' given twice; remove one", id: "repeated-field")
            }
            try scanner.expect(":", else: "expected ':' after a field's name")
            let valueStart = scanner.nextOffset
            fields.append(
                Field(
                    name: name, namePosition: source.position(at: start), value: try readValue(),
                    valuePosition: source.position(at: valueStart)))
        } while scanner.skip(",")
        try scanner.expect("}", else: "expected ',' or '}' after a value")
        return try ended(fields)
    }

    mutating func readValue() throws(JSONProblem) -> Field.Value {
        switch scanner.next {
        case UInt8(ascii: "\""):
            return .text(try scanner.readString(else: ""))
        case UInt8(ascii: "["):
            return try readList()
        case UInt8(ascii: "{"):
            try scanner.skipNested()
            return .other("an object")
        default:
            let word = try scanner.readWord()
            return word == "null" ? .absent : .text(word)
        }
    }

    /// A list of strings; what else stands in one is no value of ours.
    mutating func readList() throws(JSONProblem) -> Field.Value {
        var texts: [String] = []
        var list = scanner
        try list.expect("[", else: "expected a list")
        if !list.skip("]") {
            repeat {
                guard list.next == UInt8(ascii: "\"") else {
                    try scanner.skipNested()
                    return .other("a list")
                }
                texts.append(try list.readString(else: ""))
            } while list.skip(",")
            try list.expect("]", else: "expected ',' or ']' after a value")
        }
        scanner = list
        return .list(texts)
    }

    mutating func ended(_ fields: [Field]) throws(JSONProblem) -> [Field] {
        guard scanner.isAtEnd else {
            throw JSONProblem(offset: scanner.nextOffset, message: "expected nothing after the object")
        }
        return fields
    }
}
