import Model

/// What was found in a sentence: names, times, values, claims and quotations, each with its reasons.
extension Explanation {
    /// All that begins in `sentence`, kind by kind, each in the order of the text.
    func findings(in sentence: TextSpan) -> [ExplanationNode] {
        func isHere(_ span: TextSpan) -> Bool { sentence.range.contains(span.start) }
        return resolved.mentions.filter { isHere($0.span) }.map { node(of: $0, in: sentence) }
            + resolved.times.filter { isHere($0.span) }.map { node(of: $0, in: sentence) }
            + resolved.values.filter { isHere($0.span) }.map { node(of: $0, in: sentence) }
            + resolved.attributions.filter { isHere($0.claim) }.map { node(of: $0, in: sentence) }
            + resolved.quotations.filter { isHere($0.span) }.map { node(of: $0, in: sentence) }
            + eventNodes(in: sentence)
    }

    /// When the document, or a line of a digest, was published.
    func node(of publication: PublicationDate) -> ExplanationNode {
        let children =
            (publication.range.map { [ExplanationNode("range", Explanation.text(of: $0))] } ?? [])
            + publication.alternatives.map { ExplanationNode("or", $0.description) }
            + publication.evidence.map { node(of: $0, seenFrom: nil) }
        let date = publication.date?.description ?? "unknown"
        let basis = publication.basis == .unknown ? "" : " (\(publication.basis.rawValue))"
        return ExplanationNode("date", date + basis, children)
    }
}

private extension Explanation {
    func node(of mention: Mention, in sentence: TextSpan) -> ExplanationNode {
        let metonym = mention.isMetonym ? ", a metonym" : ""
        return ExplanationNode(
            "name", "\(words(mention.span)) → \(name(of: mention.entity))\(metonym)",
            [ExplanationNode("rule", mention.rule)]
                + (mention.evidence.map { [ExplanationNode("evidence", words($0, seenFrom: sentence))] } ?? [])
                + mention.alternatives.map { ExplanationNode("or", name(of: $0)) })
    }

    func node(of time: TimeMention, in sentence: TextSpan) -> ExplanationNode {
        ExplanationNode(
            "time", "\(words(time.span)) → \(time.date) (\(time.basis.rawValue))",
            [ExplanationNode("rule", time.rule)] + time.evidence.map { node(of: $0, seenFrom: sentence) }
                + time.alternatives.map { ExplanationNode("or", $0.description) }
                + time.notes.map { ExplanationNode("note", $0.rawValue) })
    }

    func node(of value: ValueMention, in sentence: TextSpan) -> ExplanationNode {
        let upper = value.upperAmount.map { " to \($0)" } ?? ""
        let qualifier = value.qualifier.map { ", \($0.rawValue)" } ?? ""
        var children = [ExplanationNode("rule", value.rule)]
        if let word = value.unitWord { children.append(ExplanationNode("counts", words(word, seenFrom: sentence))) }
        if let place = value.conversionOf, resolved.values.indices.contains(place) {
            children.append(ExplanationNode("converts", words(resolved.values[place].span, seenFrom: sentence)))
        }
        return ExplanationNode(
            "value", "\(words(value.span)) → \(value.amount)\(upper) \(value.unit.code)\(qualifier)", children)
    }

    func node(of attribution: Attribution, in sentence: TextSpan) -> ExplanationNode {
        let sources = attribution.chain.map { source in
            ExplanationNode(
                "source",
                words(source.span, seenFrom: sentence) + (source.entity.map { " → \(name(of: $0))" } ?? ""))
        }
        let cue = attribution.cue.map { [ExplanationNode("cue", words($0, seenFrom: sentence))] } ?? []
        return ExplanationNode(
            attribution.isDenial ? "denial" : "claim", words(attribution.claim),
            [ExplanationNode("rule", attribution.rule)] + sources + cue)
    }

    func node(of quotation: Quotation, in sentence: TextSpan) -> ExplanationNode {
        var children = [ExplanationNode("speaker", quotation.speaker.map(name) ?? "unknown")]
        if let place = quotation.attribution, resolved.attributions.indices.contains(place) {
            children.append(ExplanationNode("rule", resolved.attributions[place].rule))
        }
        return ExplanationNode("quotation", words(quotation.span), children)
    }

    func node(of evidence: DateEvidence, seenFrom sentence: TextSpan?) -> ExplanationNode {
        let everywhere = TextSpan(0..<1)
        let words = evidence.span.map { self.words($0, seenFrom: sentence ?? everywhere) } ?? "field of the article"
        let range = evidence.range.map { " → \(Explanation.text(of: $0))" } ?? ""
        let source = evidence.source.map { ", \($0)" } ?? ""
        return ExplanationNode("evidence", "\(words)\(range) (\(evidence.basis.rawValue)\(source))")
    }

    /// `2019-12-01 to 2019-12-31`; an open end is left out.
    static func text(of range: DayRange) -> String {
        switch (range.first.map(EDTFDate.init), range.last.map(EDTFDate.init)) {
        case (let first?, let last?): first == last ? first.description : "\(first) to \(last)"
        case (let first?, nil): "from \(first)"
        case (nil, let last?): "until \(last)"
        case (nil, nil): "any day"
        }
    }
}
