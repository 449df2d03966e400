import Model

/// What was read in an article beyond the names: its events, times, figures and claims, as far as they may be shown.
struct ArticleReadings {
    /// So much of a claim is shown, in bytes: about a line, because the text stands on the same page.
    private static let longestClaim = 120

    private let interpreted: InterpretedDocument
    private let reprint: Reprint
    private let scope: PageScope

    init(_ interpreted: InterpretedDocument, scope: PageScope) {
        self.interpreted = interpreted
        reprint = Reprint(interpreted, scope: scope)
        self.scope = scope
    }

    /// The events, which are facts in the archive's own words and are shown of every article; `nil` when there are none
    /// but those of `beside`, which stand beside the text.
    func events(document: Int, beside: Set<Int>) -> ArticleEventTable? {
        ArticleEventTable(
            rows: interpreted.events.indices.filter { !beside.contains($0) }
                .map { ArticleEventItem($0, of: interpreted, in: document, scope) },
            wording: scope.wording)
    }

    /// `nil` when there is nothing to show.
    var times: TimeTable? {
        TimeTable(
            rows: interpreted.resolved.times.compactMap {
                TimeItem($0, published: interpreted.publication, from: reprint, wording: scope.wording)
            },
            wording: scope.wording)
    }

    /// `nil` when there is nothing to show.
    var values: ValueTable? {
        ValueTable(
            rows: interpreted.resolved.values.indices.compactMap {
                ValueItem($0, in: interpreted, from: reprint, wording: scope.wording)
            },
            wording: scope.wording)
    }

    /// What is said, in the order of the text; `nil` when there is nothing to show.
    var claims: ClaimTable? {
        let resolved = interpreted.resolved
        let quoted = Set(resolved.quotations.map(\.span))
        let attributed = resolved.attributions.map { ($0.claim, item($0, isQuotation: quoted.contains($0.claim))) }
        let bare = resolved.quotations.filter { $0.attribution == nil }.map { ($0.span, item($0)) }
        let rows = (attributed + bare).enumerated()
            .sorted { ($0.element.0.start, $0.offset) < ($1.element.0.start, $1.offset) }
            .compactMap(\.element.1)
        return ClaimTable(rows: rows, wording: scope.wording)
    }
}

private extension ArticleReadings {
    func item(_ attribution: Attribution, isQuotation: Bool) -> ClaimItem? {
        guard let words = reprint.opening(of: attribution.claim, upTo: ArticleReadings.longestClaim) else { return nil }
        let names = SpeakerWords(reprint: reprint, scope: scope)
        return ClaimItem(
            speaker: names.speaker(of: attribution), chain: names.chain(of: attribution), words: words,
            href: reprint.href(to: attribution.claim),
            isQuotation: isQuotation, isDenial: attribution.isDenial)
    }

    func item(_ quotation: Quotation) -> ClaimItem? {
        guard let words = reprint.opening(of: quotation.span, upTo: ArticleReadings.longestClaim) else { return nil }
        let speaker =
            quotation.speaker.map(scope.link) ?? LinkItem(label: scope.wording.text(.unknownSpeaker), href: nil)
        return ClaimItem(
            speaker: speaker, chain: [], words: words, href: reprint.href(to: quotation.span), isQuotation: true,
            isDenial: false)
    }
}
