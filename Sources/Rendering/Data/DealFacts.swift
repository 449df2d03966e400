import Model

/// The facts of the page of a deal, beside it: `deals/russia-turkiye-s-400.json`.
struct DealFacts {
    let deal: Deal
    let scope: PageScope

    /// - Throws: `BuildError` when the encoder refuses, which no value of ours makes it do.
    func file(at path: SitePath) throws(BuildError) -> OutputFile {
        let events = EventFacts(scope)
        let facts = JSONValue.object([
            "format": .text("sitegen/deal"),
            "version": .text(scope.site.version.digest),
            "name": .text(scope.name(of: deal.id)),
            "page": .text(scope.page.path.value),
            "address": .text(orNone: PageAddress.canonical(scope.page.path, scope.site.settings)),
            "deal": .written(try DataFiles.encoded(DealData(deal, scope.site.archive), for: path)),
            "events": .list(deal.events.map { events.value(scope.index.events.events[$0.event]) }),
        ])
        return OutputFile(path: path, bytes: facts.lines())
    }
}
