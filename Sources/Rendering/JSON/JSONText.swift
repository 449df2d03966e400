/// Writes a text of JSON with its quotation marks: `S-400 "Rồng lửa"` → `"S-400 \"Rồng lửa\""`.
///
/// It is inert in HTML, for JSON-LD stands in a `<script>`, and others may put our data on pages of theirs.
enum JSONText {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        let utf8 = Array(text.utf8)
        var copied = 0
        var index = 0
        while index < utf8.count {
            guard let (escape, length) = escape(utf8, at: index) else {
                index += 1
                continue
            }
            bytes += utf8[copied..<index]
            bytes += escape.utf8
            index += length
            copied = index
        }
        bytes += utf8[copied...]
        bytes.append(UInt8(ascii: "\""))
    }
}

private extension JSONText {
    /// What stands for the byte at `index` and how many bytes it replaces; `nil` where nothing does.
    static func escape(
        _ text: [UInt8], at index: Int
    ) -> (escape: String, length: Int)? {
        switch text[index] {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case UInt8(ascii: "\n"): return ("\\n", 1)
        case UInt8(ascii: "\t"): return ("\\t", 1)
        case 0..<0x20, 0x7F: return (code(UInt32(text[index])), 1)
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
            return (code(UInt32(text[index])), 1)
        // U+0085, U+2028 and U+2029 end a line for some readers, and each record has a line of its own.
        case 0xC2 where text[index...].starts(with: [0xC2, 0x85]): return (code(0x85), 2)
        case 0xE2 where text[index...].starts(with: [0xE2, 0x80, 0xA8]): return (code(0x2028), 3)
        case 0xE2 where text[index...].starts(with: [0xE2, 0x80, 0xA9]): return (code(0x2029), 3)
        default: return nil
        }
    }

    static func code(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
