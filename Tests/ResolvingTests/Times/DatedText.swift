import Model

@testable import Resolving

/// A little article or digest whose times stand in braces with their forms: `"Ngày {9/10|d9 m10} Nga phản hồi."`.
///
/// One line is one paragraph; `¦` parts sentences; people stand in brackets with their ids: `"[Joe Biden=joe-biden]"`.
/// A form is written in short pieces: `d9 m10 y2017`, counted ones with a sign: `d-1`, `w-1`, `y-1`; `wd1` is Monday,
/// `next` and `last` the direction, `prev` the expression before, `late` and the like a part, `weekend` itself.
struct DatedText {
    let annotated: AnnotatedDocument
    let mentions: [Mention]
    private let expressions: [TimeExpression]

    init(_ text: String, kind: Document.Kind = .article, date: String? = nil) {
        var bytes: [UInt8] = []
        var paragraphs: [Paragraph] = []
        var times: [TimeExpression] = []
        var mentions: [Mention] = []
        for line in text.split(separator: "\n") {
            let start = bytes.count
            var sentences: [TextSpan] = []
            for sentence in line.split(separator: "¦") {
                let sentenceStart = bytes.count
                DatedText.append(sentence, to: &bytes, times: &times, mentions: &mentions)
                sentences.append(TextSpan(sentenceStart..<bytes.count))
            }
            paragraphs.append(Paragraph(span: TextSpan(start..<bytes.count), sentences: sentences))
            bytes.append(UInt8(ascii: "\n"))
        }
        let document = Document(
            id: ArticleID("a"), path: "a.txt", kind: kind, title: DocumentTitle(text: "", isDerived: true),
            fields: ArticleFields(date: date.flatMap { CalendarDate($0) }), publish: .full, text: bytes,
            paragraphs: paragraphs, markup: nil, fileHash: "")
        annotated = AnnotatedDocument(document: document, names: [], times: times)
        self.mentions = mentions
        expressions = times
    }

    func dated(with lexicon: Lexicon = DatingSample.lexicon) -> DatedTimes {
        DateResolver(lexicon).date(
            annotated, mentions: mentions, lower: LetterCase.lowercased(annotated.document.text))
    }

    /// The dates of the times, with alternatives in brackets: `XXXX-12-11 (2019-12-11, 2020-12-11)`.
    func dates(with lexicon: Lexicon = DatingSample.lexicon) -> [String] {
        dated(with: lexicon).times.map { time in
            time.alternatives.isEmpty
                ? "\(time.date)" : "\(time.date) (\(time.alternatives.map(\.description).joined(separator: ", ")))"
        }
    }

    private static func append(
        _ sentence: Substring, to bytes: inout [UInt8], times: inout [TimeExpression], mentions: inout [Mention]
    ) {
        var rest = sentence
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "[" }) {
            bytes += rest[..<open].utf8
            let isTime = rest[open] == "{"
            let close = rest[open...].firstIndex(of: isTime ? "}" : "]") ?? rest.index(before: rest.endIndex)
            let parts = rest[rest.index(after: open)..<close].split(separator: isTime ? "|" : "=", maxSplits: 1)
            let start = bytes.count
            bytes += parts[0].utf8
            let span = TextSpan(start..<bytes.count)
            if isTime {
                times.append(TimeExpression(span: span, form: TimeForm(written: parts[1]), rule: "test"))
            } else {
                mentions.append(
                    Mention(span: span, entity: EntityID(.person, String(parts[1])), isMetonym: false, rule: "test"))
            }
            rest = rest[rest.index(after: close)...]
        }
        bytes += rest.utf8
    }
}

extension TimeForm {
    /// Reads the short pieces of `DatedText`.
    init(written: Substring) {
        self.init()
        for piece in written.split(separator: " ") {
            let name = piece.prefix { $0.isLetter }
            let number = piece.dropFirst(name.count)
            let isCounted = number.first == "-" || number.first == "+"
            let value = Int(number) ?? 0
            let field: Field = isCounted ? .counted(value) : .stated(value)
            switch name {
            case "d": day = field
            case "m": month = field
            case "y": year = field
            case "w": week = field
            case "q": quarter = field
            case "dec": decade = field
            case "wd": weekday = value
            case "ed": endDay = value
            case "em": endMonth = value
            case "ey": endYear = value
            case "weekend": isWeekend = true
            case "next": direction = .future
            case "last": direction = .past
            case "prev": origin = .previousExpression
            default: part = PeriodPart(rawValue: String(piece))
            }
        }
    }
}
