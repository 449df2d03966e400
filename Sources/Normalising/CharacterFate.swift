/// What becomes of a character when a text is cleaned.
enum CharacterFate: Hashable, Sendable {
    case keep
    /// Stays, and may have to be composed with its neighbours or replaced by its canonical twin.
    case compose
    case remove
    /// A zero-width joiner, which stays only within an emoji.
    case join
    case space
    case tab
    case breakLine

    init(of scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09: self = .tab
        // Those at which Python's splitlines ends a line: most other tools for text count lines like this.
        case 0x0B...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: self = .breakLine
        case 0x0A, 0x20...0x7E: self = .keep
        case 0x00...0x1F, 0x7F...0x9F: self = .remove
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
        case 0x200D: self = .join
        case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
            self = .remove
        default: self = CharacterFate.isAlwaysComposed(scalar.value) ? .keep : .compose
        }
    }

    /// Whether a joiner between the end of `before` and `after[index]` binds two emoji: 👩‍🚀.
    static func joins(_ before: [UInt8], _ after: [UInt8], at index: Int) -> Bool {
        guard !before.isEmpty, index < after.count else { return false }
        let last = UTF8Reader.scalar(before, at: UTF8Reader.start(before: before.count, in: before)).scalar
        return isEmoji(last) && isEmoji(UTF8Reader.scalar(after, at: index).scalar)
    }
}

private extension CharacterFate {
    /// Blocks in which no character takes part in composition. Everything else may, so that nothing is missed.
    static func isAlwaysComposed(_ value: UInt32) -> Bool {
        switch value {
        case 0xA1...0x2FF, 0x400...0x482, 0x48A...0x52F, 0x1E00...0x1EFF, 0x2010...0x205E, 0x2070...0x20CF,
            0x2100...0x2125, 0x212C...0x2328, 0x232B...0x2ADB, 0x3001...0x3029, 0x30A0...0x312F, 0x4E00...0x9FFF,
            0xAC00...0xD7A3, 0xE000...0xF8FF, 0xFE0F, 0xFF01...0xFF9F, 0xFFFD, 0x1F000...0x1FAFF:
            true
        default: false
        }
    }

    static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFE0F, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1FAFF: true
        default: false
        }
    }
}
