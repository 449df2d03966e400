import Model

/// Tells who said each quotation of a document.
struct QuotationReader {
    /// The rule of a quotation that goes on from the one before: `"“A”, ông nói. “B”."`
    static let continuationRule = "quotation-goes-on"

    let source: SpeechSource

    /// The statements for quotations that go on from one whose speaker is known, within a paragraph.
    func continuations(of statements: [SpeechStatement]) -> [SpeechStatement] {
        let sorted = statements.sorted {
            ($0.claim.lowerBound, $1.claim.upperBound) < ($1.claim.lowerBound, $0.claim.upperBound)
        }
        let claims = sorted.map(\.claim)
        var chain: [Attribution.Source]?
        var added: [SpeechStatement] = []
        for (place, quotation) in source.marks.quotations.enumerated() {
            if let known = innermost(of: claims, around: quotation) {
                chain = sorted[known].chain
            } else if place > 0, let speakers = chain, isOneParagraph(source.marks.quotations[place - 1], quotation),
                opensSentence(quotation)
            {
                added.append(
                    SpeechStatement(
                        chain: speakers, claim: quotation.range, cue: nil, rule: QuotationReader.continuationRule,
                        isBehind: false))
            } else {
                chain = nil
            }
        }
        return added
    }

    /// The quotations with their speakers.
    func quotations(_ attributions: [Attribution]) -> [Quotation] {
        let claims = attributions.map(\.claim.range)
        return source.marks.quotations.map { span in
            let place = innermost(of: claims, around: span)
            return Quotation(
                span: span, speaker: place.flatMap { attributions[$0].speaker.entity }, attribution: place)
        }
    }
}

private extension QuotationReader {
    /// The claims before a quotation's start among which one may hold it.
    static let reach = 64

    /// The place of the innermost of `claims`, in order, that hold the whole of `span`.
    func innermost(of claims: [Range<Int>], around span: TextSpan) -> Int? {
        let end = SpeechLexer.firstIndex(upTo: claims.count) { claims[$0].lowerBound > span.start }
        var innermost: Int?
        for place in max(0, end - QuotationReader.reach)..<end where claims[place].upperBound >= span.end {
            if let found = innermost, claims[found].upperBound < claims[place].upperBound { continue }
            innermost = place
        }
        return innermost
    }

    func isOneParagraph(_ first: TextSpan, _ second: TextSpan) -> Bool {
        !source.document.text[first.end..<second.start].contains(0x0A)
    }

    /// Whether a sentence ends before the quotation's mark.
    func opensSentence(_ quotation: TextSpan) -> Bool {
        var offset = quotation.start - 1
        while offset > 0,
            source.document.text[offset] == 0x20 || source.document.text[offset] == UInt8(ascii: "\"")
                || TextMark.covers(offset, of: source.document.text)
        {
            offset -= 1
        }
        return offset >= 0 && ".!?".utf8.contains(source.document.text[offset])
    }
}
