/// Puts text into HTML, byte by byte, so that no combining mark can hide a `<` or a quotation mark.
///
/// `"<Nga & Mỹ>"` → `&lt;Nga &amp; Mỹ&gt;`.
enum HTMLEscaper {
    /// Appends `text` so that it is inert in element content and in quoted attributes.
    static func append(_ text: String, to html: inout [UInt8]) {
        append(Array(text.utf8)[...], to: &html)
    }

    /// The same for text in UTF-8.
    static func append(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
        // Most text needs no escape: it is copied in stretches.
        var copied = text.startIndex
        for place in text.indices {
            guard let reference = reference(to: text[place]) else { continue }
            html += text[copied..<place]
            html += reference.utf8
            copied = place + 1
        }
        html += text[copied...]
    }
}

private extension HTMLEscaper {
    static func reference(to byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
