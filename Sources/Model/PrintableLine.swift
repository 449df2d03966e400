/// Text of unknown origin made fit for one line of a terminal.
///
/// A hostile field name may hold an escape sequence that clears the screen, or marks that turn the direction of what
/// follows; each such character is shown as `�`.
package enum PrintableLine {
    package static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHarmful) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isHarmful($0) ? "\u{FFFD}" : $0 }))
    }

    /// Control characters, line breaks among them, and marks of direction.
    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
