import Model

/// Puts documents together: `[InterpretedDocument] → Site`.
///
/// The first stage that sees two documents. It lays the keeper's corrections over what was read, gathers what each says of an entity, and gives every page its address.
package struct Aggregator: Sendable {
    private let lexicon: Lexicon
    private let settings: SiteSettings
    private let corrections: [Correction]

    /// Creates an aggregator that reads what the keeper's `corrections` name as they say.
    package init(lexicon: Lexicon, settings: SiteSettings, corrections: [Correction] = []) {
        self.lexicon = lexicon
        self.settings = settings
        self.corrections = corrections
    }

    /// The site of `documents`, which differ in their ids.
    ///
    /// `fingerprint` is the hash of everything that was read besides, such as the lexicon and the templates; the site's
    /// version is made of it and of the documents.
    package func aggregate(
        _ documents: [InterpretedDocument], fingerprint: String
    ) -> (site: Site, diagnostics: [Diagnostic]) {
        let corrector = Corrector(corrections, lexicon: lexicon)
        let (sorted, applied, unused) = corrector.correct(documents.sorted { $0.document.id < $1.document.id })
        let states = StateFinder(lexicon, found: FoundEntities(sorted))
        let book = StoryBook(sorted, rules: lexicon.deals, states: states)
        let deals = DealCollector(book, sorted, rules: lexicon.deals, states: states).deals()
        // Where texts name variants alone, their family has a page, too.
        let dossiers = DossierCollector(lexicon).dossiers(
            of: sorted, events: book.events, others: deals.map(\.weapon))
        let archive = Archive(
            documents: sorted, dossiers: dossiers,
            events: book.events(tiedTo: deals), deals: deals, corrections: applied,
            entities: lexicon.entities)
        let addresses = AddressBook.pages(of: archive)
        let site = Site(
            archive: archive, settings: settings, version: version(of: sorted, fingerprint: fingerprint),
            pages: addresses.pages, redirects: addresses.redirects)
        return (site, unused + addresses.diagnostics)
    }
}

private extension Aggregator {
    func fields(of document: Document) -> [String] {
        let fields = document.fields
        return [
            document.title.text, fields.date?.description, fields.source, fields.url, fields.retrieved?.description,
            fields.author, fields.rights, fields.language, document.publish.rawValue,
            fields.aliases.map(\.value).joined(separator: " "),
        ].map { $0 ?? "" }
    }

    func version(of documents: [InterpretedDocument], fingerprint: String) -> SiteVersion {
        var hash = SHA256()
        hash.update(Array(fingerprint.utf8))
        for document in documents {
            hash.update(Array("\(document.id.value)\n\(document.document.fileHash)\n".utf8))
            // Fields may stand in a file of their own, which the file's hash knows nothing of.
            hash.update(Array(fields(of: document.document).joined(separator: "\n").utf8))
        }
        return SiteVersion(
            digest: String(hash.hexDigest().prefix(12)), newest: documents.compactMap(\.document.fields.date).max())
    }
}
