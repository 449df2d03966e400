import Model

extension EventMention {
    /// The same event with some of it read differently; what is `nil` stays.
    func corrected(
        type: EventType? = nil, modality: Modality? = nil, time: TimeReading?? = nil,
        arguments: [EventArgument]? = nil, speaker: EntityID?? = nil, outlet: EntityID?? = nil
    ) -> EventMention {
        EventMention(
            sentence: sentence, type: type ?? self.type, trigger: trigger, modality: modality ?? self.modality,
            time: time ?? self.time, speaker: speaker ?? self.speaker, outlet: outlet ?? self.outlet,
            arguments: arguments ?? self.arguments, values: values, confidence: confidence,
            // The words of a rule would tell the old type.
            rule: type == nil || type == self.type ? rule : DocumentEdit.rule,
            modalityEvidence: modality == nil ? modalityEvidence : nil, told: told)
    }

    /// The event as `change` has it; who is named in its sentence is found there.
    func corrected(by change: EventChange, mentions: [Mention], in document: Document) -> EventMention {
        let span = document.paragraphs[sentence.paragraph].sentences[sentence.sentence]
        var arguments = arguments
        for role in change.roles {
            arguments.removeAll { $0.role == role.role }
            arguments += role.entities.map { entity in
                EventArgument(
                    role: role.role, entity: entity,
                    span: mentions.first { $0.entity == entity && span.contains($0.span) }?.span,
                    rule: DocumentEdit.rule)
            }
        }
        let roles = EventRole.allCases
        return corrected(
            type: change.type, modality: change.modality,
            time: change.date.map { .some(TimeReading(date: $0, alternatives: [])) },
            arguments: roles.flatMap { role in arguments.filter { $0.role == role } })
    }
}

extension EventArgument {
    /// The same role, filled by another.
    func filled(by entity: EntityID) -> EventArgument {
        EventArgument(role: role, entity: entity, span: span, rule: DocumentEdit.rule)
    }
}

extension Document {
    /// The sentence in which `span` begins; `nil` between paragraphs.
    func sentence(holding span: TextSpan) -> SentenceReference? {
        for (number, paragraph) in paragraphs.enumerated() where paragraph.span.range.contains(span.start) {
            for (place, sentence) in paragraph.sentences.enumerated() where sentence.range.contains(span.start) {
                return SentenceReference(paragraph: number, sentence: place)
            }
        }
        return nil
    }
}
