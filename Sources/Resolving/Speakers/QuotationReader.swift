import Model

/// Tells who said each quotation of a document.
struct QuotationReader {
    /// The rule of a quotation that goes on from the one before: `"“A”, ông nói. “B”."`
    static let continuationRule = "quotation-goes-on"

    let source: SpeechSource

    /// The statements for quotations that go on from one whose speaker is known, within a paragraph.
    func continuations(of statements: [SpeechStatement]) -> [SpeechStatement] {
        var added: [SpeechStatement] = []
        for (place, quotation) in source.marks.quotations.enumerated().dropFirst() {
            let before = source.marks.quotations[place - 1]
            guard !statements.contains(where: { covers($0, quotation) }), isOneParagraph(before, quotation),
                opensSentence(quotation),
                let speech = (statements + added).last(where: { $0.claim == before.range || covers($0, before) })
            else { continue }
            added.append(
                SpeechStatement(
                    chain: speech.chain, claim: quotation.range, cue: nil, rule: QuotationReader.continuationRule,
                    isBehind: false))
        }
        return added
    }

    /// The quotations with their speakers.
    func quotations(_ attributions: [Attribution]) -> [Quotation] {
        source.marks.quotations.map { span in
            var innermost: Int?
            for (place, attribution) in attributions.enumerated() where attribution.claim.contains(span) {
                if let found = innermost, !attributions[found].claim.contains(attribution.claim) { continue }
                innermost = place
            }
            return Quotation(
                span: span, speaker: innermost.flatMap { attributions[$0].speaker.entity }, attribution: innermost)
        }
    }
}

private extension QuotationReader {
    func covers(_ statement: SpeechStatement, _ quotation: TextSpan) -> Bool {
        statement.claim.lowerBound <= quotation.start && quotation.end <= statement.claim.upperBound
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
