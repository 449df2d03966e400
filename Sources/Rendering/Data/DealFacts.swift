import Model

/// The facts of the page of a deal, beside it: `deals/russia-turkiye-s-400.json`.
struct DealFacts {
    let deal: Deal
    let scope: PageScope

    func bytes() -> [UInt8] {
        JSONValue.object([
            "format": .text("sitegen/deal"),
            "version": .text(scope.site.version.digest),
            "id": .text(deal.id.description),
            "name": .text(scope.name(of: deal.id)),
            "page": .text(scope.page.path.value),
            "address": .text(orNone: PageAddress.canonical(scope.page.path, scope.site.settings)),
            "supplier": .text(deal.supplier.description),
            "supplierInferred": .flag(deal.infersSupplier),
            "recipient": .text(deal.recipient.description),
            "endUser": .text(orNone: deal.endUser?.description),
            "weapon": .text(deal.weapon.description),
            "package": .texts(deal.bundle.map(\.description)),
            "status": .text(deal.status.rawValue),
            "statusReason": reason(deal.reason),
            "asOf": .text(orNone: deal.asOf?.description),
            "next": deal.next.map(rung),
            "rungs": .list(deal.rungs.map(rung)),
            "batches": .list(
                deal.batches.map {
                    .object([
                        "number": .number($0.number), "status": .text($0.status.rawValue),
                        "statusReason": reason($0.reason), "rungs": .list($0.rungs.map(rung)),
                    ])
                }),
            "tracks": .list(
                deal.tracks.map {
                    .object([
                        "track": .text($0.kind.rawValue), "stage": .text(orNone: $0.stage?.rawValue),
                        "events": ids($0.events),
                    ])
                }),
            "conflicts": .number(deal.conflicts.count),
            "unknown": .texts(deal.gaps.map(\.rawValue)),
            "sipriEligible": .flag(deal.isRegisterable),
            "events": .list(
                scope.index.events.events(deal.events.map(\.event)).map { EventFacts(scope: scope).value($0) }),
        ]).lines()
    }
}

private extension DealFacts {
    func reason(_ reason: StatusReason) -> JSONValue {
        .object([
            "rule": .text(reason.rule.rawValue), "standing": .text(reason.standing.rawValue),
            "since": .text(orNone: reason.since?.description),
            "asserting": .texts(reason.asserting.map(\.description)),
            "denying": .texts(reason.denying.map(\.description)), "events": ids(reason.events),
        ])
    }

    func rung(_ rung: DealRung) -> JSONValue {
        .object([
            "status": .text(rung.status.rawValue), "standing": .text(rung.standing.rawValue),
            "date": .text(orNone: rung.date?.description), "events": ids(rung.events),
        ])
    }

    /// Events by their names.
    func ids(_ places: [Int]) -> JSONValue {
        .texts(places.map { scope.site.archive.events[deal.events[$0].event].id.value })
    }
}
