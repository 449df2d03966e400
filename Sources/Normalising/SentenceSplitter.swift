import Model

/// Cuts a paragraph into sentences.
///
/// Simplest version first: a sentence ends after `.`, `!`, `?` or `…`, if white space follows. But a newspaper prints
/// stops that end nothing, and ends sentences without a space. So for each run of stops the splitter takes in what
/// belongs to it (`”` in `"… của Nga.” Đây là …"`), and then asks, in this order:
///
/// 1. What follows? Nothing ends before a comma or a small letter: `"“Không!” ông nói"`.
/// 2. Is there no space between? Then a capitalised word must follow a whole one: `"S-400.Nga"`, but not `"D.T"`.
/// 3. Is the stop that of a shortened word, a name's initial or a list's number? `"TP. HCM"`, `"John S. McCain"`, `"1. "`
///
/// Questions 1 and 2 are answered here; 3 by `FullStop`. The spaces after a sentence are part of it, so that the
/// sentences joined are the paragraph.
struct SentenceSplitter: Sendable {
    private let fullStop: FullStop

    init(_ rules: SentenceRules) {
        fullStop = FullStop(rules)
    }

    /// The sentences of the paragraph at `paragraph`, which is not empty.
    func sentences(of paragraph: Range<Int>, in text: [UInt8]) -> [TextSpan] {
        let isMark = SentenceSplitter.isMark
        var sentences: [TextSpan] = []
        var start = paragraph.lowerBound
        var index = start
        var isQuoting = false
        while true {
            while index < paragraph.upperBound, !isMark[Int(text[index])] { index += 1 }
            if index == paragraph.upperBound { break }
            if text[index] == UInt8(ascii: "\"") { isQuoting.toggle() }
            guard let stopEnd = Punctuation.stopEnd(text, at: index, before: paragraph.upperBound) else {
                index += 1
                continue
            }
            let stop = StopContext(text, index..<stopEnd, in: paragraph, isQuoting: isQuoting)
            isQuoting = stop.isQuotingAfter
            index = stop.closersEnd
            if ends(at: stop, sentenceStart: start, in: text) {
                index = stop.next
                sentences.append(TextSpan(start..<index))
                start = index
            }
        }
        if start < paragraph.upperBound { sentences.append(TextSpan(start..<paragraph.upperBound)) }
        return sentences.flatMap { pieces(of: $0, in: text) }
    }
}

private extension SentenceSplitter {
    /// The bytes at which there is something to look at: stops, the lead byte of `…`, and the straight quotation mark.
    static let isMark: [Bool] = (0...255).map { [0x21, 0x22, 0x2E, 0x3F, 0xE2].contains($0) }

    /// Text without any stop is cut between words: each page that quotes a sentence holds the whole of it, so a hostile
    /// line of a megabyte with a thousand names would fill the disk.
    func pieces(of sentence: TextSpan, in text: [UInt8]) -> [TextSpan] {
        var pieces: [TextSpan] = []
        var start = sentence.start
        while sentence.end - start > SentenceSplitter.longest {
            var end = start + SentenceSplitter.longest
            while end > start, text[end - 1] != 0x20 { end -= 1 }
            if end == start {
                end = start + SentenceSplitter.longest
                while text[end] & 0xC0 == 0x80 { end -= 1 }
            }
            pieces.append(TextSpan(start..<end))
            start = end
        }
        pieces.append(TextSpan(start..<sentence.end))
        return pieces
    }

    /// Bytes; the longest of 240,000 sentences in 12,000 newspaper articles has 1,778.
    static let longest = 4096

    func ends(at stop: StopContext, sentenceStart: Int, in text: [UInt8]) -> Bool {
        switch stop.follower {
        case .end, .lowercase, .joint: false
        case .dash where stop.hasClosers: false
        case .capital, .number, .other, .dash, .quotedCapital:
            stop.hasSpace
                ? !fullStop.isShortening(stop, sentenceStart: sentenceStart, in: text)
                : fullStop.endsWithoutSpace(stop, sentenceStart: sentenceStart, in: text)
        }
    }
}
