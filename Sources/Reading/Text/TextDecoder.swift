import Model

/// Turns the bytes of a file into UTF-8, or says why they are no text.
///
/// Read are UTF-8, with or without a byte order mark, and UTF-16, with a mark or where every second byte is so
/// often 0 that nothing else is possible. Older Vietnamese encodings are not converted: which one a file has cannot
/// be known for certain, and a wrong guess would print wrong names. The message names the likely one.
struct TextDecoder {
    private let path: String
    private let bytes: [UInt8]

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The text in UTF-8, without a byte order mark and without NUL.
    func decode() throws(UnreadableFile) -> SourceText {
        try refuseUTF32()
        if bytes.starts(with: [0xFF, 0xFE]) { return try decodeUTF16(from: 2, isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try decodeUTF16(from: 2, isBigEndian: true) }
        try refuseKnownFormats()
        if let isBigEndian = looksLikeUTF16() { return try decodeUTF16(from: 0, isBigEndian: isBigEndian) }

        let text = SourceText(path: path, bytes: bytes)
        try refuseNul(in: text)
        try refuseInvalidUTF8(in: text)
        return text
    }
}

private extension TextDecoder {
    /// The first bytes of files that are often mistaken for articles.
    static let knownFormats: [(start: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "a PDF file"),
        (Array("{\\rtf".utf8), "an RTF file"),
        (Array("PK\u{3}\u{4}".utf8), "a zip file or a Word document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"),
        ([0x1F, 0x8B], "a gzip file"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"),
    ]

    func refuseUTF32() throws(UnreadableFile) {
        guard bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) else { return }
        throw UnreadableFile(
            at: SourcePosition(path: path),
            "UTF-32 text; expected UTF-8; convert the file with 'iconv -f UTF-32 -t UTF-8'", id: "not-utf8")
    }

    func refuseKnownFormats() throws(UnreadableFile) {
        guard let format = TextDecoder.knownFormats.first(where: { bytes.starts(with: $0.start) }) else { return }
        throw UnreadableFile(
            at: SourcePosition(path: path),
            "seems to be \(format.name); expected plain text; save its text as UTF-8 or move it away", id: "not-text")
    }

    /// Whether the text is UTF-16 without a mark, and then whether the high byte comes first.
    ///
    /// Among 100 Vietnamese letters some 75 are ASCII, whose high byte is 0; a low byte is never 0.
    func looksLikeUTF16() -> Bool? {
        let pairs = min(bytes.count, 4096) / 2
        guard pairs >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        var zeros = (first: 0, second: 0)
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { zeros.first += 1 }
            if bytes[2 * pair + 1] == 0 { zeros.second += 1 }
        }
        if zeros.second * 3 >= pairs, zeros.first == 0 { return false }
        if zeros.first * 3 >= pairs, zeros.second == 0 { return true }
        return nil
    }

    func decodeUTF16(from start: Int, isBigEndian: Bool) throws(UnreadableFile) -> SourceText {
        let highByte = isBigEndian ? 0 : 1
        let units = stride(from: start, to: bytes.count - 1, by: 2).map { pair in
            UInt16(bytes[pair + highByte]) << 8 | UInt16(bytes[pair + 1 - highByte])
        }
        guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
            throw UnreadableFile(
                at: SourcePosition(path: path),
                "damaged UTF-16 text; expected pairs of bytes without a lone surrogate; save the file as UTF-8",
                id: "not-utf8")
        }
        let decoded = SourceText(path: path, bytes: Array(text.utf8))
        try refuseNul(in: decoded)
        return decoded
    }

    func refuseNul(in text: SourceText) throws(UnreadableFile) {
        guard let offset = text.bytes.firstIndex(of: 0) else { return }
        throw UnreadableFile(
            at: text.position(at: offset),
            "NUL byte; expected plain text; save the file as UTF-8 or move it away", id: "not-text")
    }

    func refuseInvalidUTF8(in text: SourceText) throws(UnreadableFile) {
        guard let offset = SourceText.firstInvalidByte(in: text.bytes[...]) else { return }
        let isDamaged = text.bytes[..<offset].contains { $0 >= 0x80 }
        let remedy =
            isDamaged
            ? "the text before it is; repair this place or save the file again as UTF-8"
            : VietnameseEncoding.likely(for: text.bytes).remedy
        throw UnreadableFile(
            at: text.position(at: offset), "byte \(HexByte(text.bytes[offset])) isn't UTF-8; \(remedy)", id: "not-utf8")
    }
}
