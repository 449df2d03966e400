import Model

/// An event as the facts beside a page tell it.
struct EventFacts {
    private let scope: PageScope

    init(_ scope: PageScope) {
        self.scope = scope
    }

    func value(_ told: ToldEvent) -> JSONValue {
        let event = told.event
        return .object([
            "id": .text(event.id.value),
            "type": .text(event.type.rawValue),
            "modality": .text(event.modality.rawValue),
            "date": .text(orNone: event.time?.date.description),
            "dateAlternatives": .list(orNone: event.time?.alternatives.map { .text($0.description) } ?? []),
            "words": .text(EventHTML.text(told.words, scope: scope)),
            "arguments": .list(
                event.arguments.map {
                    .object([
                        "role": .text($0.role.rawValue), "entity": .text($0.entity.description), "rule": .text($0.rule),
                    ])
                }),
            "deals": .list(orNone: event.deals.map { .text($0.description) }),
            "evidence": .list(told.tellings.map(evidence)),
        ])
    }
}

private extension EventFacts {
    func evidence(_ telling: EventReference) -> JSONValue {
        let mention = scope.site.archive.event(telling)
        return .object([
            "article": .text(scope.site.archive.documents[telling.document].id.value),
            "sentence": .text(mention.sentence.anchor),
            "speaker": .text(orNone: mention.speaker?.description),
            "place": .text(orNone: EventSourceItem.place(of: telling, scope).href.map(scope.address(of:))),
        ])
    }
}
