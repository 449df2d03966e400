import Model

/// A deal as `data/deals.json` has it; events are named by their ids.
struct DealData: Encodable {
    struct Reason: Encodable {
        let rule: String
        let standing: String
        let since: String?
        let asserting: [String]
        let denying: [String]
        let events: [String]
    }

    struct Rung: Encodable {
        let status: String
        let standing: String
        let date: String?
        let events: [String]
    }

    struct Batch: Encodable {
        let number: Int
        let status: String
        let statusReason: Reason
    }

    struct Track: Encodable {
        let track: String
        let stage: String?
        let events: [String]
    }

    let id: String
    let supplier: String
    let recipient: String
    let weapon: String
    let endUser: String?
    let package: [String]
    let supplierInferred: Bool
    let status: String
    let statusReason: Reason
    let asOf: String?
    let next: Rung?
    let rungs: [Rung]
    let batches: [Batch]
    let tracks: [Track]
    let events: [String]
    let conflicts: [ConflictData]
    let unknown: [String]
    let sipriEligible: Bool

    init(_ deal: Deal, _ archive: Archive) {
        func ids(_ places: [Int]) -> [String] {
            places.map { archive.events[deal.events[$0].event].id.value }
        }
        func reason(_ reason: StatusReason) -> Reason {
            Reason(
                rule: reason.rule.rawValue, standing: reason.standing.rawValue, since: reason.since?.description,
                asserting: reason.asserting.map(\.description), denying: reason.denying.map(\.description),
                events: ids(reason.events))
        }
        func rung(_ rung: DealRung) -> Rung {
            Rung(
                status: rung.status.rawValue, standing: rung.standing.rawValue, date: rung.date?.description,
                events: ids(rung.events))
        }
        id = deal.id.description
        supplier = deal.supplier.description
        recipient = deal.recipient.description
        weapon = deal.weapon.description
        endUser = deal.endUser?.description
        package = deal.bundle.map(\.description)
        supplierInferred = deal.infersSupplier
        status = deal.status.rawValue
        statusReason = reason(deal.reason)
        asOf = deal.asOf?.description
        next = deal.next.map(rung)
        rungs = deal.rungs.map(rung)
        batches = deal.batches.map {
            Batch(number: $0.number, status: $0.status.rawValue, statusReason: reason($0.reason))
        }
        tracks = deal.tracks.map {
            Track(track: $0.kind.rawValue, stage: $0.stage?.rawValue, events: ids($0.events))
        }
        events = ids(Array(deal.events.indices))
        conflicts = deal.conflicts.map { ConflictData($0, archive) }
        unknown = deal.gaps.map(\.rawValue)
        sipriEligible = deal.isRegisterable
    }
}
