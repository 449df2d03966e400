import Model

/// The places of a text where something may begin that is looked for, with what it may be.
///
/// They are found once for all finders, which then look only where their own things may begin: of `"Ngày 9/10, Nga xác
/// nhận"` the times at `"Ngày"` and `"9"`, the names at `"Nga"`.
struct WordStarts: Sendable {
    /// A place and the openings of the word there, one bit for each.
    struct Place {
        let offset: Int32
        let openings: UInt8
    }

    /// In order of the text.
    let places: [Place]

    /// Finds them in a text whose small letters are `lower`; every word with a capital or a digit is among them.
    init(in text: [UInt8], lower: [UInt8], openings table: WordOpenings) {
        var places: [Place] = []
        places.reserveCapacity(text.count / 8)
        table.forEachStart(in: lower.indices, of: lower) { offset, head in
            let byte = lower[offset]
            var openings = NameKey.isDigit(byte) ? WordStarts.all : head.lists
            if byte != text[offset] || byte >= 0x80 && LetterCase.isUpper(LetterCase.scalar(in: text, at: offset)) {
                openings |= Opening.shape.mask
            }
            // "F35A" is the variant of a name, "S-400" leaves its hyphen out.
            let isJoined = head.end < offset + WordOpenings.length && WordStarts.isJoint(at: head.end, in: lower)
            if head.hasDigit || isJoined { openings |= Opening.name.mask }
            if openings != 0 { places.append(Place(offset: Int32(truncatingIfNeeded: offset), openings: openings)) }
        }
        self.places = places
    }

    /// A walk along the places within `sentence` where `openings` may begin.
    func walk(in sentence: TextSpan, for openings: Opening...) -> WordStartWalk {
        WordStartWalk(self, in: sentence, mask: openings.reduce(0) { $0 | $1.mask })
    }
}

private extension WordStarts {
    static let all: UInt8 = 0xFF

    /// Whether a hyphen, a stroke or a space before a digit stands at `offset`, all of which a name's key may leave out, so
    /// that the word before it is not looked up as the key begins: `"S-400"`, `"S 400"`.
    static func isJoint(at offset: Int, in lower: [UInt8]) -> Bool {
        guard offset + 1 < lower.count else { return false }
        switch lower[offset] {
        case 0xE2, UInt8(ascii: "-"), UInt8(ascii: "/"): return true
        case UInt8(ascii: " "):
            let next = lower[offset + 1]
            return NameKey.isDigit(next) || next == 0xE2 || next == UInt8(ascii: "-") || next == UInt8(ascii: "/")
        default: return false
        }
    }
}
