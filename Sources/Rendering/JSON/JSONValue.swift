/// A value of JSON whose members keep their order: `{"id": "country/tr", "sentences": 13}`.
///
/// Written by our own hand, because the system's encoder sorts what stands in an object, is slow, and leaves `</script>` as
/// it is.
indirect enum JSONValue: Hashable, Sendable {
    case text(String)
    case number(Int)
    case real(Double)
    case flag(Bool)
    case null
    case list([JSONValue])
    case object([Member])
    /// JSON that was written already.
    case written([UInt8])

    /// A name and its value.
    struct Member: Hashable, Sendable {
        let name: String
        let value: JSONValue
    }

    /// An object of the members that have a value.
    static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    /// `nil` for `nil`, so that a member without a value is left out.
    static func text(orNone text: String?) -> JSONValue? { text.map { .text($0) } }

    /// `nil` for an empty list.
    static func list(orNone values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .list(values) }

    static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }

    /// The value on one line.
    func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    /// Appends the value on one line.
    func append(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): JSONText.append(text, to: &bytes)
        case .number(let number): bytes += String(number).utf8
        case .real(let number): bytes += (number.isFinite ? String(number) : "null").utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .null: bytes += "null".utf8
        case .written(let written): bytes += written
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (number, value) in values.enumerated() {
                if number > 0 { bytes.append(UInt8(ascii: ",")) }
                value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (number, member) in members.enumerated() {
                if number > 0 { bytes.append(UInt8(ascii: ",")) }
                JSONText.append(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// A file with this value, its outermost members or elements each on a line of its own.
    func lines() -> [UInt8] {
        var bytes: [UInt8] = []
        func append(_ sign: String) { bytes += sign.utf8 }
        switch self {
        case .object(let members):
            append("{")
            for (number, member) in members.enumerated() {
                append(number == 0 ? "\n" : ",\n")
                JSONText.append(member.name, to: &bytes)
                append(": ")
                member.value.append(to: &bytes)
            }
            append("\n}\n")
        case .list(let values):
            append("[")
            for (number, value) in values.enumerated() {
                append(number == 0 ? "\n" : ",\n")
                value.append(to: &bytes)
            }
            append("\n]\n")
        default:
            self.append(to: &bytes)
            append("\n")
        }
        return bytes
    }
}
