/// Makes a value inert in the text around it.
///
/// It works on bytes. A `<` followed by U+0301 is one `Character` that isn't `"<"`, and an escaper of
/// characters lets it pass.
enum Escaper {
    /// Appends `text` as a file of `format` must print it: in HTML `&lt;`, in Markdown `&#60;`.
    static func append(_ text: String, in format: TemplateFormat, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            switch format {
            case .html: appendHTML(bytes, to: &output)
            case .markdown: appendMarkdown(bytes, to: &output)
            }
        }
    }
}

private extension Escaper {
    static func appendHTML(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var done = 0
        for index in bytes.indices {
            let reference: StaticString
            switch bytes[index] {
            case UInt8(ascii: "&"): reference = "&amp;"
            case UInt8(ascii: "<"): reference = "&lt;"
            case UInt8(ascii: ">"): reference = "&gt;"
            case UInt8(ascii: "\""): reference = "&quot;"
            case UInt8(ascii: "'"): reference = "&#39;"
            default: continue
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done..<index]))
            reference.withUTF8Buffer { output.append(contentsOf: $0) }
            done = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done...]))
    }

    static func appendMarkdown(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        let space = UInt8(ascii: " ")
        // Four spaces before a text make it code, two after it a line break.
        let first = bytes.firstIndex { $0 != space } ?? bytes.count
        let last = bytes.lastIndex { $0 != space } ?? bytes.count
        var done = 0
        for index in bytes.indices {
            let byte = bytes[index]
            guard isMarkup(byte) || byte == space && (index < first || index > last) else { continue }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done..<index]))
            appendReference(to: byte, to: &output)
            done = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done...]))
    }

    /// Whether an ASCII byte can mean something in Markdown: punctuation, and control characters with the line ends.
    static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x1F, 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7F: true
        default: false
        }
    }

    /// Appends the decimal reference `&#42;`.
    static func appendReference(to byte: UInt8, to output: inout [UInt8]) {
        let zero = UInt8(ascii: "0")
        output.append(UInt8(ascii: "&"))
        output.append(UInt8(ascii: "#"))
        if byte >= 100 { output.append(zero + byte / 100) }
        if byte >= 10 { output.append(zero + byte / 10 % 10) }
        output.append(zero + byte % 10)
        output.append(UInt8(ascii: ";"))
    }
}
