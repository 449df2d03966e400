import Interpreting
import Model

/// What a sentence reports, word by word, and the rules that nearly read more in it.
extension Explanation {
    /// The events of `sentence` in order of the text, then the triggers in it that are none.
    ///
    /// ```text
    /// event     "bàn giao" → delivery actual
    ///   rule      delivery-handover
    ///   role      supplier country/ru Nga by "Nga" (subject)
    ///   modality  "đã"
    ///   nearly    contract-sell: with
    /// ```
    func eventNodes(in sentence: TextSpan) -> [ExplanationNode] {
        let events = events.filter { sentence.range.contains($0.trigger.start) }
        let rejections = rejections.filter { sentence.range.contains($0.trigger.start) }
        let others = rejections.filter { rejected in !events.contains { $0.trigger.start == rejected.trigger.start } }
        var triggers: [TextSpan] = []
        for rejected in others where !triggers.contains(rejected.trigger) { triggers.append(rejected.trigger) }
        return events.map { node(of: $0, in: sentence, beside: rejections) }
            + triggers.map { trigger in
                ExplanationNode("no event", words(trigger), nearly(others.filter { $0.trigger == trigger }))
            }
    }
}

private extension Explanation {
    func node(
        of event: EventMention, in sentence: TextSpan, beside rejections: [RejectedRule]
    ) -> ExplanationNode {
        var children = [ExplanationNode("rule", event.rule)]
        children += event.arguments.map { argument in
            let by = argument.span.map { " by \(words($0, seenFrom: sentence))" } ?? ""
            return ExplanationNode(
                "role", "\(argument.role.rawValue) \(name(of: argument.entity))\(by) (\(argument.rule))")
        }
        if let evidence = event.modalityEvidence { children.append(ExplanationNode("modality", words(evidence))) }
        if let time = event.time {
            children.append(
                ExplanationNode(
                    "time", time.date.description, time.alternatives.map { ExplanationNode("or", $0.description) }))
        }
        if let told = event.told { children.append(ExplanationNode("said", told.date.description)) }
        if let speaker = event.speaker { children.append(ExplanationNode("speaker", name(of: speaker))) }
        if let outlet = event.outlet { children.append(ExplanationNode("outlet", name(of: outlet))) }
        children += event.values.filter(resolved.values.indices.contains).map {
            ExplanationNode("value", words(resolved.values[$0].span))
        }
        children.append(
            ExplanationNode(
                "sure", "\(event.confidence.points) of 100",
                event.confidence.reasons.map {
                    ExplanationNode("reason", "\($0.id) \($0.points < 0 ? "" : "+")\($0.points)")
                }))
        return ExplanationNode(
            "event", "\(words(event.trigger)) → \(event.type.rawValue) \(event.modality.rawValue)",
            children + nearly(rejections.filter { $0.trigger.start == event.trigger.start && $0.rule != event.rule }))
    }

    func nearly(_ rejections: [RejectedRule]) -> [ExplanationNode] {
        var nodes: [ExplanationNode] = []
        for rejected in rejections {
            let node = ExplanationNode("nearly", "\(rejected.rule): \(rejected.reason)")
            if !nodes.contains(node) { nodes.append(node) }
        }
        return nodes
    }
}
