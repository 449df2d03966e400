import Model
import Templating

/// What the row of a deal in a register of arms transfers says: how many were ordered and delivered, when, for how much.
///
/// As in SIPRI's register, what no sentence tells stays open, and what isn't sure stands in brackets: `"(120 tên lửa)"`. Each
/// figure leads to its sentence.
struct DealRegister: TemplateRecord, Hashable {
    /// So many figures a cell shows.
    private static let shown = 3

    /// Links; `nil` where no sentence tells.
    let ordered: [UInt8]?
    let orderYears: [UInt8]?
    let delivered: [UInt8]?
    let deliveryYears: [UInt8]?
    let values: [UInt8]?
    /// What else the page of the deal tells: its batches, and what its sources disagree on.
    let notes: [LinkItem]

    init(_ deal: Deal, _ scope: PageScope) {
        let page = scope.href(to: .deal(deal.id)) ?? ""
        let figures = DealRegister.figures(of: deal, scope)
        func cell(_ column: Column) -> [UInt8]? {
            DealRegister.links(figures.filter { $0.column == column }.map(\.item), rest: page + "#claims", scope)
                .map(EventHTML.lines)
        }
        func years(_ type: EventType, _ rungs: Set<DealStatus>) -> [UInt8]? {
            DealRegister.links(DealRegister.years(of: deal, type, rungs, scope), rest: page + "#ladder", scope)
                .map { EventHTML.list($0, wording: scope.wording) }
        }
        ordered = cell(.ordered)
        delivered = cell(.delivered)
        values = cell(.value)
        orderYears = years(.contract, [.contracted])
        deliveryYears = years(.delivery, [.delivering, .delivered])
        let wording = scope.wording
        notes = [
            deal.batches.isEmpty
                ? nil : LinkItem(label: wording.count(.batchCount, deal.batches.count), href: page + "#batches"),
            deal.conflicts.isEmpty
                ? nil : LinkItem(label: wording.count(.conflictCount, deal.conflicts.count), href: page + "#conflicts"),
        ].compactMap { $0 }
    }

    static let fields = TemplateFields<DealRegister>(
        .optionalHTML("ordered") { $0.ordered },
        .optionalHTML("order_years") { $0.orderYears },
        .optionalHTML("delivered") { $0.delivered },
        .optionalHTML("delivery_years") { $0.deliveryYears },
        .optionalHTML("values") { $0.values },
        .list("notes") { $0.notes })
}

private extension DealRegister {
    enum Column { case ordered, delivered, value }

    /// A figure or a year, whether it is sure, and its sentence.
    struct Item {
        let text: String
        let href: String?
        let isSure: Bool
    }

    /// The figures of the commercial events, in the order of the archive.
    static func figures(of deal: Deal, _ scope: PageScope) -> [(column: Column, item: Item)] {
        deal.claims.compactMap { claim in
            let step = deal.events[claim.event]
            guard step.track == .commercial else { return nil }
            let interpreted = scope.site.archive.documents[claim.source.document]
            let value = interpreted.values[claim.value]
            let event = scope.site.archive.events[step.event]
            let isActual = event.modality == .actual
            let column: Column
            let isOfColumn: Bool
            switch claim.field {
            case .value: (column, isOfColumn) = (.value, true)
            case .quantity where event.type == .delivery && isActual: (column, isOfColumn) = (.delivered, true)
            // What is yet to be delivered was ordered, as far as one can tell.
            case .quantity: (column, isOfColumn) = (.ordered, event.type == .contract)
            }
            let reprint = Reprint(interpreted, scope: scope)
            let text = scope.wording.amounts.words(value, counted: value.unitWord.flatMap(reprint.words))
            let href = EventSourceItem.place(of: claim.source, scope).href
            return (
                column, Item(text: text, href: href, isSure: isActual && isOfColumn && value.qualifier == nil)
            )
        }
    }

    /// The years of the events of `type` that happened; where none is told, those by which the deal had come to one of
    /// `rungs`; where it never came so far, those for which they are meant.
    static func years(of deal: Deal, _ type: EventType, _ rungs: Set<DealStatus>, _ scope: PageScope) -> [Item] {
        let reached = deal.rungs.filter { rungs.contains($0.status) && $0.isReached }
        let items = deal.events.compactMap { step -> Item? in
            let event = scope.site.archive.events[step.event]
            guard event.type == type, event.modality != .denied, let time = event.time, let year = time.year,
                event.modality == .actual || reached.isEmpty
            else { return nil }
            return Item(
                text: String(year), href: place(of: step, scope),
                isSure: event.modality == .actual && time.alternatives.isEmpty)
        }
        if items.contains(where: \.isSure) {
            return items.filter(\.isSure).sorted { $0.text < $1.text }
        }
        let dated = reached.compactMap { rung in latestYear(of: rung, in: deal, scope) }
        return dated.isEmpty ? items.sorted { $0.text < $1.text } : dated
    }

    /// `"không muộn hơn 2019"` for a rung that was told of by then; `nil` where no year is known.
    static func latestYear(of rung: DealRung, in deal: Deal, _ scope: PageScope) -> Item? {
        guard let date = rung.date, let last = date.date.days?.last?.date.year ?? date.date.days?.first?.date.year,
            let event = rung.events.first
        else { return nil }
        let text = date.isLatest ? scope.wording.text(.notAfter, ["date": String(last)]) : String(last)
        return Item(text: text, href: place(of: deal.events[event], scope), isSure: true)
    }

    static func place(of step: DealEvent, _ scope: PageScope) -> String? {
        EventSourceItem.place(of: scope.site.archive.events[step.event].tellings[0], scope).href
    }

    /// Each text once, what is sure first; `nil` where there is nothing.
    static func links(_ items: [Item], rest: String, _ scope: PageScope) -> [LinkItem]? {
        var seen: Set<String> = []
        let different = (items.filter(\.isSure) + items.filter { !$0.isSure }).filter { seen.insert($0.text).inserted }
        guard !different.isEmpty else { return nil }
        var links = different.prefix(shown).map { item in
            LinkItem(
                label: item.isSure ? item.text : scope.wording.text(.uncertain, ["figure": item.text]), href: item.href)
        }
        if different.count > shown { links.append(LinkItem(label: "…", href: rest)) }
        return links
    }
}
