/// How wide words are in a picture, roughly: nobody can measure a reader's font at build time.
enum PictureText {
    /// A letter's share of the size of its font; sans-serif faces average a little more than half in Vietnamese.
    private static let letter = 0.54

    static func width(_ text: String, size: Double) -> Double { Double(text.count) * letter * size }

    /// The beginning of `text` that fits `width`, with an ellipsis where something is cut off.
    static func fitted(_ text: String, size: Double, into width: Double) -> String {
        let room = Int(width / (letter * size))
        guard text.count > room else { return text }
        var head = text.prefix(max(1, room - 1))
        while head.last == " " { head.removeLast() }
        return head + "…"
    }
}
