import Model

/// Gives a document its title: the field, else the heading that opens it, else one made from the lead.
///
/// A title is one line without a full stop. `"Theo Interfax, một quan chức tiết lộ Ankara muốn mua tiếp S-400."` is short
/// enough as it is; `TitleShortener` shows what becomes of longer leads.
struct TitleMaker: Sendable {
    private let links: ParagraphLinks
    private let shortener: TitleShortener

    init(_ rules: SentenceRules) {
        links = ParagraphLinks(rules)
        shortener = TitleShortener(rules)
    }

    func title(field: String?, heading: String?, _ paragraphs: [Paragraph], in text: [UInt8]) -> DocumentTitle {
        for given in [field, heading] {
            let title = oneLine(given ?? "")
            if !title.isEmpty { return DocumentTitle(text: title, isDerived: false) }
        }
        let lead = paragraphs.first { !isByline($0.span.range, in: text) } ?? paragraphs[0]
        let sentence = lead.sentences[0].range
        let words = String(decoding: text[sentence].prefix(TitleMaker.longestLead), as: UTF8.self)
        return DocumentTitle(text: shortener.shortened(oneLine(words)), isDerived: true)
    }
}

private extension TitleMaker {
    /// Enough for every cut of the shortener, in bytes.
    static let longestLead = 1_200
    /// In bytes; what is longer tells something.
    static let longestByline = 160
    /// "Đ. V", "06/12/2019 10:30", "Thứ sáu, ngày 6 tháng 12 năm 2019"
    static let fewestLetters = 4
    static let fewestDigitsOfDate = 4
    static let mostLettersPerDigitOfDate = 3

    func oneLine(_ words: String) -> String {
        let clean = TextCleaner(.text).clean(Array(words.utf8))
        let parts = clean.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
        return String(decoding: Array(parts.joined(separator: [0x20])), as: UTF8.self)
    }

    /// Whether a line names its date or author, or is a caption, rather than tell something.
    func isByline(_ line: Range<Int>, in text: [UInt8]) -> Bool {
        if links.isCaption(line, in: text) { return true }
        var letters = 0
        var digits = 0
        var index = line.lowerBound
        let end = min(line.upperBound, line.lowerBound + TitleMaker.longestByline)
        while index < end {
            if UTF8Reader.isDigit(text[index]) {
                digits += 1
            } else if UTF8Reader.isLetterOrDigit(text, at: index) {
                letters += 1
            }
            index += UTF8Reader.scalar(text, at: index).length
        }
        let isDate =
            digits >= TitleMaker.fewestDigitsOfDate && letters <= digits * TitleMaker.mostLettersPerDigitOfDate
        return letters < TitleMaker.fewestLetters || isDate
    }
}
