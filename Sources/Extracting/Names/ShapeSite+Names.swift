import Model

/// Finds the name that begins at a word.
///
/// What a word may begin is tried in this order: an organisation by its first words, a weapon behind a class noun, a name
/// behind a word that leads to it, a person, a place behind a locative. The organisation comes first because its words hold
/// other names: `"Trường Nghiên cứu Quốc tế S Rajaratnam"`.
extension ShapeSite {
    /// The name that begins with the word at `start`, where `name` is what the lexicon reads there.
    func foundName(at start: Int, besides name: NameMatch?) -> FoundName? {
        if index.rules.isEmpty { return nil }
        // "Los Angeles" might be the submarine, if the document named it.
        let certain = name.flatMap { $0.readings.allSatisfy(\.needsFullName) ? nil : $0 }
        guard let found = longerName(at: start, than: certain) else { return nil }
        return name == nil || found.span.end > (name?.span.end ?? 0) ? found : nil
    }

    /// A weapon of the lexicon with the second part of its designation: `"Su-30 MK2V"`.
    func whole(_ name: NameMatch) -> NameMatch {
        let end = weaponEnd(of: name)
        return end == name.span.end ? name : NameMatch(span: TextSpan(name.span.start..<end), readings: name.readings)
    }
}

private extension ShapeSite {
    func longerName(at start: Int, than name: NameMatch?) -> FoundName? {
        if name.map({ $0.readings[0].entity.type != .place }) ?? true, let organisation = organisation(at: start) {
            return organisation
        }
        guard mayOpenName(text[start]), let word = words.word(at: start), word.kind != .small else { return nil }
        if let name { return longerForeignName(from: word, than: name) }
        if let weapon = weapon(from: word) { return weapon }
        if isNever(word) { return nil }
        return toldName(from: word) ?? person(from: word) ?? locatedName(from: word)
    }

    /// A name that goes on where the lexicon's ends: `"Pakistan Navy"`, `"Salman Khurshid"`, but not
    /// `"Israel Avigdor Lieberman"`, where a title has the state between.
    func longerForeignName(from word: NameWord, than name: NameMatch) -> FoundName? {
        guard let reading = name.readings.first, reading.entity.type != .weapon else { return nil }
        if let found = tailedName(from: word) { return found }
        guard name.span.range == word.range else { return nil }
        return reading.entity.type == .person || isGiven(word) ? person(from: word) : nil
    }

    /// Whether a capital or a digit may stand there, or the particle of a name such as `"al-Assad"`; letters beyond ASCII
    /// may be capitals.
    func mayOpenName(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || byte >= 0x80 || NameKey.isDigit(byte) || index.particleStarts.contains(byte)
    }
}
