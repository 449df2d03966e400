/// A sentence of the lexicon that shows what a rule reads, and what it leaves alone.
///
/// Brackets stand round each piece that must be read: `"Thủ tướng [Anh] Theresa May"`. Where a rule also says what the
/// piece means, that follows an arrow: `"Hôm [12/9 => XXXX-09-12], Moscow …"`. A sentence without brackets is a
/// counter-example.
package struct LexiconExample: Hashable, Sendable {
    /// A piece that must be read.
    package struct Mark: Hashable, Sendable {
        package let span: TextSpan
        /// What it must mean; `nil` where the example does not say.
        package let value: String?

        package init(span: TextSpan, value: String? = nil) {
            self.span = span
            self.value = value
        }
    }

    /// The sentence without the brackets and values.
    package let text: String
    /// In order.
    package let marks: [Mark]
    package let position: SourcePosition

    /// Reads the notation with brackets; `nil` when they do not pair or hold nothing.
    package init?(notation: String, position: SourcePosition) {
        var bytes: [UInt8] = []
        var marks: [Mark] = []
        var opened: Int?
        for byte in notation.utf8 {
            switch byte {
            case UInt8(ascii: "["):
                guard opened == nil else { return nil }
                opened = bytes.count
            case UInt8(ascii: "]"):
                guard let start = opened, let mark = LexiconExample.mark(from: start, in: &bytes) else { return nil }
                marks.append(mark)
                opened = nil
            default: bytes.append(byte)
            }
        }
        guard opened == nil else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
        self.marks = marks
        self.position = position
    }

    /// The pieces alone.
    package var spans: [TextSpan] { marks.map(\.span) }

    private static let arrow = Array(" => ".utf8)

    /// The mark from `start` to the end of `bytes`, from which its value is cut; `nil` when either is empty.
    private static func mark(from start: Int, in bytes: inout [UInt8]) -> Mark? {
        guard start < bytes.count else { return nil }
        let width = arrow.count
        guard
            let cut = (start..<bytes.count).first(where: {
                $0 + width <= bytes.count && bytes[$0..<($0 + width)].elementsEqual(arrow)
            })
        else { return Mark(span: TextSpan(start..<bytes.count)) }
        let value = String(decoding: bytes[(cut + width)...], as: UTF8.self)
        guard cut > start, !value.isEmpty else { return nil }
        bytes.removeSubrange(cut...)
        return Mark(span: TextSpan(start..<cut), value: value)
    }
}
