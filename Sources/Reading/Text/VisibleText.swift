/// Tells text from mere white space.
enum VisibleText {
    /// Whether `text`, which is valid UTF-8, holds anything that a reader would see.
    ///
    /// Zero-width spaces, soft hyphens, marks of direction and control characters show nothing.
    static func isPresent(in text: [UInt8]) -> Bool {
        // Almost every text begins with an ASCII letter or has one soon.
        if text.contains(where: { (0x21...0x7E).contains($0) }) { return true }
        return String(decoding: text, as: UTF8.self).unicodeScalars.contains { scalar in
            let properties = scalar.properties
            return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
                && ![.control, .format, .unassigned].contains(properties.generalCategory)
        }
    }
}
