import Model

/// Finds the signs that a paragraph goes on from the one before, in its first words.
///
/// `"Tuy nhiên, …"`, `"Thương vụ này …"`, `"“Chúng tôi …"`, `"Ảnh: Reuters"`, `"Ông nói …"`, and `"Ông Peskov …"` if an
/// earlier paragraph named Peskov; not `"Ông Trump …"` as the first word about him, nor `"Ông Dmitry Peskov …"`.
struct ParagraphLinks: Sendable {
    private let continuations: WordList
    private let backReferences: WordList
    private let honorifics: WordList
    private let captions: WordList

    init(_ rules: SentenceRules) {
        continuations = WordList(rules.continuations, orCapitalised: true)
        backReferences = WordList(rules.backReferences)
        honorifics = WordList(rules.honorifics, orCapitalised: true)
        captions = WordList(rules.captions, orCapitalised: true)
    }

    func continues(paragraph: Range<Int>, in text: [UInt8]) -> Bool {
        Punctuation.openerLength(text, at: paragraph.lowerBound) > 0
            || Punctuation.dashLength(text, at: paragraph.lowerBound) > 0
            || continuations.end(at: paragraph.lowerBound, of: text, before: paragraph.upperBound) != nil
            || isCaption(paragraph, in: text)
            || refersBack(paragraph, in: text)
            || namesKnownPerson(paragraph, in: text)
    }

    /// Whether the line is a caption or a link: `"Video: Hệ thống S-400 bắn hạ mục tiêu."`, `"Ảnh minh họa: Sputnik"`.
    func isCaption(_ line: Range<Int>, in text: [UInt8]) -> Bool {
        guard let end = captions.end(at: line.lowerBound, of: text, before: line.upperBound) else { return false }
        return text[end..<min(end + ParagraphLinks.longestCaptionMark, line.upperBound)].contains(UInt8(ascii: ":"))
    }
}

private extension ParagraphLinks {
    /// "Ảnh do Bộ Quốc phòng Nga cung cấp:" is 42 bytes.
    static let longestCaptionMark = 48
    /// "Quyết định trên", "Đạo luật gây tranh cãi này"
    static let wordsBeforeReference = 4
    /// How far back a name is looked for, in bytes.
    static let memory = 16_384

    func refersBack(_ paragraph: Range<Int>, in text: [UInt8]) -> Bool {
        var start = paragraph.lowerBound
        for _ in 0..<ParagraphLinks.wordsBeforeReference {
            let word = word(at: start, before: paragraph.upperBound, in: text)
            guard word.upperBound < paragraph.upperBound, !endsClause(word, in: text) else { return false }
            start = word.upperBound + 1
            if backReferences.end(at: start, of: text, before: paragraph.upperBound) != nil { return true }
        }
        return false
    }

    func namesKnownPerson(_ paragraph: Range<Int>, in text: [UInt8]) -> Bool {
        let limit = paragraph.upperBound
        guard let end = honorifics.end(at: paragraph.lowerBound, of: text, before: limit), end + 1 < limit else {
            return false
        }
        let name = trimmed(word(at: end + 1, before: limit, in: text), in: text)
        guard !name.isEmpty, UTF8Reader.isUppercase(text, at: name.lowerBound) else { return true }
        let next = name.upperBound + 1
        if next < limit, text[name.upperBound] == 0x20, UTF8Reader.isUppercase(text, at: next) { return false }
        return isPrinted(
            name, in: max(0, paragraph.lowerBound - ParagraphLinks.memory)..<paragraph.lowerBound, of: text)
    }

    func word(at start: Int, before limit: Int, in text: [UInt8]) -> Range<Int> {
        var end = start
        while end < limit, text[end] != 0x20 { end += 1 }
        return start..<end
    }

    func endsClause(_ word: Range<Int>, in text: [UInt8]) -> Bool {
        word.isEmpty || ",;:.".utf8.contains(text[word.upperBound - 1])
    }

    func trimmed(_ word: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var end = word.upperBound
        while end > word.lowerBound {
            let start = UTF8Reader.start(before: end, in: text)
            if UTF8Reader.isLetterOrDigit(text, at: start) { break }
            end = start
        }
        return word.lowerBound..<end
    }

    func isPrinted(_ name: Range<Int>, in range: Range<Int>, of text: [UInt8]) -> Bool {
        guard range.count >= name.count else { return false }
        let first = text[name.lowerBound]
        for start in range.lowerBound...range.upperBound - name.count where text[start] == first {
            if text[start..<start + name.count].elementsEqual(text[name]) { return true }
        }
        return false
    }
}
