import Model

/// Rids text of what nobody sees and of the choices that Unicode leaves open.
///
/// Afterwards the text is NFC; lines end in `\n` wherever Unicode ends them; every kind of space is the ordinary one;
/// control, zero-width, direction and soft-hyphen characters are gone. Cleaning twice equals cleaning once.
///
/// Nearly all bytes of nearly all articles are clean already, and a text that is clean is returned as it is. So one
/// pass looks for bytes that might not be, and copies what lies between them; only where letters may be
/// decomposed does the composer go to work, which is slower.
struct TextCleaner: Sendable {
    private let isMarkdown: Bool

    init(_ format: Article.Format) {
        isMarkdown = format == .markdown
    }

    func clean(_ source: [UInt8]) -> [UInt8] {
        var text = cleanCharacters(source)
        guard isMarkdown else { return text }
        // A character that goes may leave a reference behind, as in "&&shy;nbsp;"; nobody nests them deeper.
        for _ in 0..<TextCleaner.deepestReference {
            let replaced = CharacterReferences.replaced(text)
            if replaced == text { break }
            text = cleanCharacters(replaced)
        }
        return text
    }
}

private extension TextCleaner {
    static let deepestReference = 8

    func cleanCharacters(_ source: [UInt8]) -> [UInt8] {
        let plain = TextCleaner.plain
        var output: [UInt8] = []
        /// Where the source's bytes that are not in `output` yet begin.
        var kept = 0
        var tabEnd = 0
        var index = 0
        var mayCompose = false
        while index < source.count {
            if plain[Int(source[index])] {
                index += 1
                continue
            }
            if TextCleaner.isVietnamese(source, at: index) {
                index += 3
                continue
            }
            let (scalar, length) = UTF8Reader.scalar(source, at: index)
            let fate = CharacterFate(of: scalar)
            if fate == .keep || fate == .compose {
                mayCompose = mayCompose || fate == .compose
                index += length
                continue
            }
            if kept == 0 { output.reserveCapacity(source.count) }
            output.append(contentsOf: source[kept..<index])
            kept = index + length
            switch fate {
            case .join where CharacterFate.joins(output, source, at: kept): kept = index
            case .space: output.append(UInt8(ascii: " "))
            case .tab: tabEnd = appendTab(to: &output, lastEnd: tabEnd)
            case .breakLine where scalar != "\r" || kept == source.count || source[kept] != 0x0A: output.append(0x0A)
            default: break
            }
            index += length
        }
        if kept == 0, !mayCompose { return source }
        output.append(contentsOf: source[kept...])
        return mayCompose ? Composer.composed(output) : output
    }

    /// Whether a byte needs no look at its scalar: printable ASCII, `\n`, the lead bytes of U+00C0–U+02FF, and those
    /// that go on with a scalar.
    static let plain: [Bool] = (0...255).map { byte in
        switch byte {
        case 0x0A, 0x20...0x7E, 0x80...0xBF, 0xC3...0xCB: true
        default: false
        }
    }

    /// Whether a scalar of U+1E00–U+1EFF begins at `index`, as every eighth letter of a Vietnamese text does.
    @inline(__always) static func isVietnamese(_ source: [UInt8], at index: Int) -> Bool {
        source[index] == 0xE1 && index + 2 < source.count && (0xB8...0xBB).contains(source[index + 1])
    }

    /// Appends the spaces that a tab stands for, and gives their end. In Markdown a tab reaches to the next fourth
    /// column, which keeps lists and code what they are. The last tab, at `lastEnd`, ended at such a column.
    func appendTab(to output: inout [UInt8], lastEnd: Int) -> Int {
        var column = 0
        if isMarkdown {
            for byte in output[lastEnd...].reversed() {
                if byte == 0x0A { break }
                if byte & 0xC0 != 0x80 { column += 1 }
            }
        }
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: isMarkdown ? 4 - column % 4 : 1))
        return output.count
    }
}
