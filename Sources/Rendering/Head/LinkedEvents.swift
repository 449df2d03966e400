import Model

/// What happened, as Events of schema.org.
struct LinkedEvents {
    /// So many of a page are told.
    private static let shown = 50

    private let scope: PageScope

    init(_ scope: PageScope) {
        self.scope = scope
    }

    /// Those of `events` that an article reports in its own words as having happened on a day, in a month or a year.
    func nodes(_ events: [ToldEvent]) -> [JSONValue] {
        Array(events.lazy.compactMap(node).prefix(LinkedEvents.shown))
    }
}

private extension LinkedEvents {
    func node(_ event: ToldEvent) -> JSONValue? {
        guard event.modality == .actual, let date = event.time?.date, let machine = DateWording.machine(date),
            let telling = event.tellings.first(where: { scope.site.archive.event($0).speaker == nil })
        else { return nil }
        return .object([
            "@type": .text("Event"),
            "name": .text(EventHTML.text(event.words, scope: scope)),
            "startDate": .text(machine),
            "location": .list(orNone: event.event.entities(.place).map(LinkedThings(scope).brief)),
            "url": .text(orNone: EventSourceItem.place(of: telling, scope).href.map(scope.address(of:))),
        ])
    }
}
