/// A sentence of the lexicon that shows what a rule reads, and what it leaves alone.
///
/// Brackets stand round each name that must be read: `"Thủ tướng [Anh] Theresa May"`. A sentence without
/// brackets is a counter-example.
package struct NameExample: Hashable, Sendable {
    /// The sentence without the brackets.
    package let text: String
    /// The names that must be read, in order.
    package let names: [TextSpan]
    package let position: SourcePosition

    /// Reads the notation with brackets; `nil` when they do not pair or hold nothing.
    package init?(notation: String, position: SourcePosition) {
        var bytes: [UInt8] = []
        var names: [TextSpan] = []
        var opened: Int?
        for byte in notation.utf8 {
            switch byte {
            case UInt8(ascii: "["):
                guard opened == nil else { return nil }
                opened = bytes.count
            case UInt8(ascii: "]"):
                guard let start = opened, start < bytes.count else { return nil }
                names.append(TextSpan(start..<bytes.count))
                opened = nil
            default: bytes.append(byte)
            }
        }
        guard opened == nil else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
        self.names = names
        self.position = position
    }
}
