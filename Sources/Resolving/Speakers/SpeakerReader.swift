import Model

/// Tells who says what in a document: which claims are attributed to whom, and who speaks in its quotations.
///
/// Each sentence with words of speech is cut into tokens, its quotations taken as one each, and read for the source of
/// each cue and its claim; what lies within a quotation is read by itself. Then the claims are put into each other, which
/// makes the chains: in `"TASS dẫn lời ông Peskov cho biết …"` TASS, then Peskov.
package struct SpeakerReader: Sendable {
    /// What was read.
    package struct Result: Sendable {
        /// In order of their claims; of two that begin together the longer first.
        package let attributions: [Attribution]
        /// In order of the text.
        package let quotations: [Quotation]
    }

    private let words: SpeechWords
    private let offices: OfficeHolders

    package init(_ lexicon: Lexicon) {
        words = SpeechWords(lexicon)
        offices = OfficeHolders(lexicon)
    }

    /// Reads `document`, whose small letters are `lower`; `year` is that of its publication where the keeper states it.
    package func read(
        _ document: Document, lower: [UInt8], mentions: [Mention], marks: SpeechMarks, year: Int?
    ) -> Result {
        let source = SpeechSource(document: document, lower: lower, mentions: mentions, marks: marks)
        var statements = self.statements(of: source, year: year)
        let quotations = QuotationReader(source: source)
        statements += quotations.continuations(of: statements)
        let attributions = ClaimNester(statements).attributions()
        return Result(attributions: attributions, quotations: quotations.quotations(attributions))
    }
}

private extension SpeakerReader {
    func statements(of source: SpeechSource, year: Int?) -> [SpeechStatement] {
        var memory = SpeakerMemory(source, holders: offices, year: year)
        var lexer = SpeechLexer(
            text: source.document.text, lower: source.lower, words: words, mentions: source.mentions,
            marks: source.marks)
        var statements: [SpeechStatement] = []
        var nextCue = 0
        for (number, paragraph) in source.document.paragraphs.enumerated() {
            if source.document.kind == .digest { memory.forget(before: paragraph.span.start) }
            for sentence in paragraph.sentences {
                let opensParagraph = sentence.start == paragraph.span.start
                let firstCue = nextCue
                while nextCue < source.marks.cues.count, source.marks.cues[nextCue].span.start < sentence.end {
                    nextCue += 1
                }
                guard
                    source.marks.cues[firstCue..<nextCue].contains(where: { !$0.needsSign })
                        || opensParagraph && hasColon(sentence, source)
                        || nextCue > firstCue && hasSign(sentence, source)
                else { continue }
                for range in ranges(of: sentence, source) {
                    let clause = SpeechClause(
                        range: range, tokens: lexer.tokens(of: range), opensParagraph: opensParagraph)
                    guard !clause.tokens.isEmpty, range.count <= SpeakerReader.longestClause else { continue }
                    var reader = StatementReader(
                        clause, of: source, offices: offices, memory: memory,
                        before: textBefore(range.lowerBound, paragraph: number, source),
                        spoken: statements.suffix(SpeakerReader.pointerReach))
                    reader.read()
                    memory = reader.memory
                    statements += ClaimTrimmer(reader.reader).trimmed(reader.statements)
                }
            }
        }
        return statements
    }

    /// The statements that may lie in what a pointer points back to.
    static let pointerReach = 8

    /// In bytes; the longest sentence of 12,000 articles has 1,779. What is longer is no sentence, and reading it for
    /// each of its cues would take hours.
    static let longestClause = 4_000

    /// The bytes at the start of a sentence in which the colon of a heading may stand.
    static let headingReach = 80

    func hasColon(_ sentence: TextSpan, _ source: SpeechSource) -> Bool {
        let end = min(sentence.end, sentence.start + SpeakerReader.headingReach)
        return source.lower[sentence.start..<end].contains(UInt8(ascii: ":"))
    }

    /// Whether a sentence holds what words of speech need that say something only beside it: a colon, `"rằng"`, or a
    /// quotation in it or right before it.
    func hasSign(_ sentence: TextSpan, _ source: SpeechSource) -> Bool {
        let quotations = source.marks.quotations
        let next = SpeechLexer.firstIndex(upTo: quotations.count) {
            quotations[$0].end + SpeakerReader.signReach > sentence.start
        }
        if next < quotations.count, quotations[next].start < sentence.end { return true }
        let text = source.lower
        return sentence.range.contains { offset in
            text[offset] == UInt8(ascii: ":")
                || text[offset] == UInt8(ascii: "r") && text[offset..<sentence.end].starts(with: SpeakerReader.that)
        }
    }

    static let that = Array("rằng".utf8)
    /// The bytes of marks and spaces between a quotation and the sentence behind it.
    static let signReach = 12

    /// What of a sentence is read by itself: all of it, unless it lies within a quotation, and what of it lies within
    /// quotations and holds cues.
    func ranges(of sentence: TextSpan, _ source: SpeechSource) -> [Range<Int>] {
        let quotations = source.marks.quotations
        var next = SpeechLexer.firstIndex(upTo: quotations.count) { quotations[$0].end > sentence.start }
        var ranges: [Range<Int>] = []
        var isInside = false
        while next < quotations.count, quotations[next].start < sentence.end {
            let common = max(quotations[next].start, sentence.start)..<min(quotations[next].end, sentence.end)
            isInside = isInside || common.count >= sentence.range.count - 1
            if !common.isEmpty { ranges.append(common) }
            next += 1
        }
        return (isInside ? [] : [sentence.range]) + ranges
    }

    /// The text that a pointer such as `"tuyên bố trên"` at `offset` points back to: what stands before it in its
    /// paragraph, else the paragraph before; `nil` where there is none.
    func textBefore(_ offset: Int, paragraph number: Int, _ source: SpeechSource) -> Range<Int>? {
        let paragraph = source.document.paragraphs[number].span
        var range = paragraph.start..<offset
        if range.isEmpty, number > 0, source.document.kind == .article {
            range = source.document.paragraphs[number - 1].span.range
        }
        while let last = range.last, source.document.text[last] == 0x20 { range = range.lowerBound..<last }
        return range.isEmpty ? nil : range
    }
}
