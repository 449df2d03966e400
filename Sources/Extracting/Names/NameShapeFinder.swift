import Model

/// Finds names that the lexicon does not hold by their shape and the words beside them.
///
/// What a word may begin is tried in this order: an organisation by its first words, a weapon behind a class noun, a name
/// behind a word that leads to it, a person, a weapon by its designation alone, a place behind a locative. The
/// organisation comes first because its words hold other names: `"Trường Nghiên cứu Quốc tế S Rajaratnam"`.
struct NameShapeFinder: Sendable {
    private let index: NameShapeIndex

    init(_ lexicon: Lexicon) {
        index = NameShapeIndex(lexicon)
    }

    /// The place to look for names in one sentence; `nil` where the lexicon has no rules.
    func site(in known: KnownNames) -> ShapeSite? {
        if index.rules.isEmpty { return nil }
        let words = NameWordReader(text: known.finder.text, limit: known.sentence.end, particles: index.particles)
        return ShapeSite(index: index, known: known, words: words)
    }

    /// The name that begins with the word at `start`, where `name` is what the lexicon reads there.
    func name(at start: Int, in site: ShapeSite, besides name: NameMatch?) -> FoundName? {
        // "Los Angeles" might be the submarine, if the document named it.
        let certain = name.flatMap { $0.readings.allSatisfy(\.needsFullName) ? nil : $0 }
        guard let found = longerName(at: start, in: site, than: certain) else { return nil }
        return name == nil || found.span.end > (name?.span.end ?? 0) ? found : nil
    }

    /// A weapon of the lexicon with the second part of its designation: `"Su-30 MK2V"`.
    func whole(_ name: NameMatch, in site: ShapeSite?) -> NameMatch {
        guard let site else { return name }
        let end = DesignationReader(site).end(of: name)
        return end == name.span.end ? name : NameMatch(span: TextSpan(name.span.start..<end), readings: name.readings)
    }

    /// The short forms of the names that `document` gives in full, outside the names found so far.
    func shortNames(
        in document: Document, lower: [UInt8], names: [NameMatch], found: [FoundName]
    ) -> [FoundName] {
        guard
            let finder = ShortNameFinder(index, text: document.text, lower: lower, names: names, found: found)
        else { return [] }
        let taken = (names.map(\.span) + found.map(\.span)).sorted()
        var short: [FoundName] = []
        var next = 0
        for sentence in document.paragraphs.flatMap(\.sentences) {
            let first = next
            while next < taken.count, taken[next].start < sentence.end { next += 1 }
            short += finder.names(in: sentence, outside: Array(taken[first..<next]))
        }
        return short
    }
}

private extension NameShapeFinder {
    func longerName(at start: Int, in site: ShapeSite, than name: NameMatch?) -> FoundName? {
        if name.map({ $0.readings[0].entity.type != .place }) ?? true,
            let organisation = OrganisationReader(site).organisation(at: start)
        {
            return organisation
        }
        guard mayOpenName(site.text[start]), let word = site.words.word(at: start), word.kind != .small else {
            return nil
        }
        let led = LedNameReader(site)
        if let name { return longerForeignName(from: word, site, than: name, led) }
        if let weapon = DesignationReader(site).weapon(from: word) { return weapon }
        if site.isNever(word) { return nil }
        return led.name(from: word) ?? PersonReader(site).person(from: word)
            ?? led.locatedName(from: word)
    }

    /// A name that goes on where the lexicon's ends: `"Pakistan Navy"`, `"Salman Khurshid"`, but not
    /// `"Israel Avigdor Lieberman"`, where a title has the state between.
    func longerForeignName(
        from word: NameWord, _ site: ShapeSite, than name: NameMatch, _ led: LedNameReader
    ) -> FoundName? {
        guard let reading = name.readings.first, reading.entity.type != .weapon else { return nil }
        if let found = led.tailedName(from: word) { return found }
        guard name.span.range == word.range else { return nil }
        let mayBeGiven = reading.entity.type == .person || site.isGiven(word)
        return mayBeGiven ? PersonReader(site).person(from: word) : nil
    }

    /// Whether a capital or a digit may stand there; letters beyond ASCII may be either.
    func mayOpenName(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || byte >= 0x80 || NameKey.isDigit(byte) || byte == UInt8(ascii: "a")
            || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "d") || byte == UInt8(ascii: "u")
    }
}
