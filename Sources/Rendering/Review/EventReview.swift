import Model

/// Events that deserve a look: those that contradict each other, the doubtful ones, and those told twice.
struct EventReview {
    /// A reading with fewer points, of a hundred, is doubtful: a bare trigger and not one party named.
    private static let doubtful = 65

    private let scope: PageScope
    private var archive: Archive { scope.site.archive }

    init(_ scope: PageScope) {
        self.scope = scope
    }

    /// The conflicts of all deals, each with an entry for every side, of which the keeper takes the wrong one.
    var conflicts: ReviewGroup? {
        let all = archive.deals.flatMap { deal in deal.conflicts.map { (deal, $0) } }
        return ReviewGroup("conflicts", all, wording: scope.wording) { deal, conflict in
            let first = conflict.sides.compactMap(\.evidence.first)
            return ReviewItem(
                link: scope.link(to: deal.id, anchor: "conflicts"), why: ConflictItem(conflict, scope).heading,
                sentences: first.map { DealSentenceItem(EventEvidence(telling: $0, source: 0), scope) },
                file: "corrections.yml",
                lines: joined(first.compactMap { lines($0, change: "reject: true") }))
        }
    }

    /// Events of which little speaks for the reading, those of deals first, the least sure first.
    var doubtful: ReviewGroup? {
        let all = archive.events.enumerated().compactMap { _, event -> (StoryEvent, EventReference, Int)? in
            let best = event.tellings.map { ($0, archive.event($0).confidence.points) }.max { $0.1 < $1.1 }
            guard let (telling, points) = best, points < EventReview.doubtful,
                archive.event(telling).rule != "correction"
            else { return nil }
            return (event, telling, points)
        }
        let sorted = all.enumerated().sorted { lhs, rhs in
            let (left, right) = (lhs.element, rhs.element)
            return (left.0.deals.isEmpty ? 1 : 0, left.2, lhs.offset)
                < (right.0.deals.isEmpty ? 1 : 0, right.2, rhs.offset)
        }
        return ReviewGroup("doubtful", sorted.map(\.element), wording: scope.wording) { event, telling, points in
            item(
                telling, why: reasons(archive.event(telling), points),
                change: "reject: true  # set: {modality: planned, supplier: country/ru, recipient: country/tr}")
        }
    }

    /// Deals whose supplier nobody names.
    var suppliers: ReviewGroup? {
        let all = archive.deals.compactMap { deal -> (Deal, EventReference)? in
            guard deal.infersSupplier,
                let event = deal.events.first(where: { $0.infersSupplier }) ?? deal.events.first
            else { return nil }
            return (deal, archive.events[event.event].tellings[0])
        }
        return ReviewGroup("suppliers", all, wording: scope.wording) { deal, telling in
            ReviewItem(
                link: scope.link(to: deal.id),
                why: scope.wording.kind(.dealGap, DealGap.supplier.rawValue),
                sentences: [DealSentenceItem(EventEvidence(telling: telling, source: 0), scope)],
                file: "corrections.yml", lines: lines(telling, change: "set: {supplier: \(deal.supplier)}"))
        }
    }

    /// Pairs of articles with passages that are nearly the same.
    var duplicates: ReviewGroup? {
        struct Pair: Hashable {
            let first: Int
            let second: Int
        }
        var pairs: [Pair] = []
        var sentences: [Pair: [EventReference]] = [:]
        for event in archive.events {
            for (_, evidence) in Dictionary(grouping: event.evidence, by: \.source).sorted(by: { $0.key < $1.key }) {
                guard let first = evidence.first else { continue }
                for other in evidence.dropFirst() where other.telling.document != first.telling.document {
                    let pair = Pair(first: first.telling.document, second: other.telling.document)
                    if sentences[pair] == nil { pairs.append(pair) }
                    sentences[pair, default: []].append(other.telling)
                }
            }
        }
        let sorted = pairs.enumerated().sorted { lhs, rhs in
            let (left, right) = (sentences[lhs.element]?.count ?? 0, sentences[rhs.element]?.count ?? 0)
            return left == right ? lhs.offset < rhs.offset : left > right
        }
        return ReviewGroup("duplicates", sorted.map(\.element), wording: scope.wording) { pair in
            let count = sentences[pair]?.count ?? 0
            let other = scope.index.articles[pair.second]
            return ReviewItem(
                link: EventReview.link(to: pair.first, scope),
                why: scope.wording.text(
                    .reviewTwin, ["title": other.title.text, "count": scope.wording.number(count)]),
                sentences: (sentences[pair] ?? []).prefix(1).map {
                    DealSentenceItem(EventEvidence(telling: $0, source: 0), scope)
                })
        }
    }
}

extension EventReview {
    /// The article with this number of the archive.
    static func link(to number: Int, _ scope: PageScope) -> LinkItem {
        let article = scope.article(number)
        return LinkItem(label: article.title, href: article.href)
    }
}

private extension EventReview {
    func item(_ telling: EventReference, why: String, change: String) -> ReviewItem {
        let event = archive.event(telling)
        return ReviewItem(
            link: LinkItem(
                label: EventHTML.text(scope.wording.events.words(event), scope: scope),
                href: EventSourceItem.place(of: telling, scope).href),
            why: why, sentences: [DealSentenceItem(EventEvidence(telling: telling, source: 0), scope)],
            file: "corrections.yml", lines: lines(telling, change: change))
    }

    /// The entry about an event; `nil` where its words may not be shown.
    func lines(_ telling: EventReference, change: String) -> String? {
        let interpreted = archive.documents[telling.document]
        let event = interpreted.events[telling.event]
        guard Reprint(interpreted, scope: scope).words(event.trigger) != nil else { return nil }
        return ReviewLines.entry(
            CorrectedQuote(of: event.trigger, in: interpreted.document), concerns: "event", type: event.type,
            change: change)
    }

    func joined(_ entries: [String]) -> String? { entries.isEmpty ? nil : entries.joined(separator: "\n") }

    /// `"50/100: suy ra bên bán, nguồn giấu tên"`.
    func reasons(_ event: EventMention, _ points: Int) -> String {
        let against = event.confidence.reasons.filter { $0.points < 0 }.map {
            scope.wording.kind(.confidence, $0.id)
        }
        let missing = event.arguments.isEmpty ? [scope.wording.kind(.confidence, "nobody")] : []
        let all = against + missing
        let words =
            all.isEmpty
            ? scope.wording.kind(.confidence, "little") : all.joined(separator: scope.wording.text(.nextOfList))
        return scope.wording.text(.reviewPoints, ["number": scope.wording.number(points), "reasons": words])
    }
}
