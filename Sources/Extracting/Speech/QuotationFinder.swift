import Model

/// Finds what stands between quotation marks and is more than a name.
///
/// Marks pair within a paragraph. A quotation that opens its paragraph, or follows a colon, may run on: to the paragraph
/// in which the next mark closes it, as newspapers print speeches, else to the paragraph's end. A mark that opens
/// elsewhere and is never closed is taken for a slip.
struct QuotationFinder {
    private let text: [UInt8]
    private let paragraphs: [TextSpan]
    private let mayRunOn: Bool
    private let cueEnds: [Int]

    /// Creates a finder for `document`, whose cues are `cues`.
    init(document: Document, cues: [SpeechCue]) {
        text = document.text
        paragraphs = document.paragraphs.map(\.span)
        mayRunOn = document.kind == .article
        cueEnds = cues.map(\.span.end)
    }

    /// In order; no two overlap. Of one within another only the outer is found.
    func quotations() -> [TextSpan] {
        var quotations: [TextSpan] = []
        var open: QuotationMark?
        for (number, paragraph) in paragraphs.enumerated() {
            for offset in paragraph.range where isFirstByteOfMark(text[offset]) {
                guard let mark = QuotationMark(in: text, at: offset, of: paragraph.range) else { continue }
                open = read(mark, whileOpen: open, into: &quotations)
            }
            guard let mark = open else { continue }
            if mark.family == .double, opensSpeech(mark, in: paragraph) {
                if mayRunOn, isClosed(behind: number) { continue }
                add(from: mark.end, to: paragraph.end, isClosed: false, into: &quotations)
            }
            open = nil
        }
        return quotations
    }
}

private extension QuotationFinder {
    /// In syllables, which are what Vietnamese writes apart. Of the stretches between marks in the news nearly all that
    /// are shorter are names or single words: `“nhẹ nhàng”`, `“tối hậu thư”`, `“Pháo đài bay”`.
    static let shortest = 6
    /// The paragraphs over which a quotation may run on.
    static let longestRun = 6

    func isFirstByteOfMark(_ byte: UInt8) -> Bool {
        // Most bytes are neither below the first two nor among the last two.
        if byte < 0x28 { return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
        return byte >= 0xC2 && (byte == 0xE2 || byte == 0xC2)
    }

    /// The mark that is open behind `mark`.
    func read(
        _ mark: QuotationMark, whileOpen open: QuotationMark?, into quotations: inout [TextSpan]
    ) -> QuotationMark? {
        guard let open else { return mark.mayOpen ? mark : nil }
        if open.family == mark.family {
            if mark.mayClose {
                add(from: open.end, to: mark.start, isClosed: true, into: &quotations)
                return nil
            }
            return open
        }
        // What looked like a single mark was an apostrophe.
        return mark.family == .double && mark.mayOpen ? mark : open
    }

    func add(from start: Int, to end: Int, isClosed: Bool, into quotations: inout [TextSpan]) {
        var (start, end) = (start, end)
        while start < end, text[start] == 0x20 { start += 1 }
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        guard start < end, isSpeech(start..<end) else { return }
        quotations.append(TextSpan(start..<end))
    }

    /// Whether the words between two marks are a quotation.
    func isSpeech(_ range: Range<Int>) -> Bool {
        let syllables = text[range].count(where: { $0 == 0x20 || $0 == 0x0A }) + 1
        if syllables >= QuotationFinder.shortest || text[range].contains(0x0A) { return true }
        // A full stop or comma inside, or a word of speech right before, make speech of fewer: `“Không!” ông nói`.
        if let last = text[range].last, syllables > 1 || last != UInt8(ascii: "."), ".!?,".utf8.contains(last) {
            return true
        }
        var before = range.lowerBound
        while before > 0, text[before - 1] != 0x0A, !NameKey.isWord(at: before - 1, in: text) {
            if text[before - 1] == UInt8(ascii: ":") { return true }
            before -= 1
        }
        return cueEnds.contains(before)
    }

    /// Whether the mark opens its paragraph, or stands behind a colon.
    func opensSpeech(_ mark: QuotationMark, in paragraph: TextSpan) -> Bool {
        guard mark.start >= paragraph.start else { return true }
        var before = mark.start
        while before > paragraph.start, text[before - 1] == 0x20 || text[before - 1] == UInt8(ascii: "-") {
            before -= 1
        }
        return before == paragraph.start || text[before - 1] == UInt8(ascii: ":")
    }

    /// Whether the next mark behind the paragraph `number` closes.
    func isClosed(behind number: Int) -> Bool {
        for paragraph in paragraphs[(number + 1)...].prefix(QuotationFinder.longestRun) {
            for offset in paragraph.range where isFirstByteOfMark(text[offset]) {
                guard let mark = QuotationMark(in: text, at: offset, of: paragraph.range), mark.family == .double else {
                    continue
                }
                return mark.mayClose && !(mark.mayOpen && offset == paragraph.start)
            }
        }
        return false
    }
}
