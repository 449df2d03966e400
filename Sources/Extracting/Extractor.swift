import Model

/// Finds the names of a document: `Document → AnnotatedDocument`.
///
/// Names are tried at the start of each word, the longest first; the first one that the words beside it allow is taken,
/// and the search goes on behind it.
package struct Extractor: Sendable {
    private let dictionary: NameDictionary
    private let judge: NameJudge

    /// Compiles `lexicon` once for all documents.
    package init(_ lexicon: Lexicon) {
        dictionary = NameDictionary(lexicon)
        judge = NameJudge(lexicon.context)
    }

    package func extract(_ document: Document) -> AnnotatedDocument {
        let lower = LetterCase.lowercased(document.text)
        let finder = NameFinder(dictionary: dictionary, text: document.text, lower: lower)
        var names: [NameMatch] = []
        for paragraph in document.paragraphs {
            for sentence in paragraph.sentences {
                names += self.names(in: sentence, of: document, lower: lower, finder: finder)
            }
        }
        return AnnotatedDocument(document: document, names: names)
    }
}

private extension Extractor {
    func names(in sentence: TextSpan, of document: Document, lower: [UInt8], finder: NameFinder) -> [NameMatch] {
        let surroundings = Surroundings(lower: lower, sentence: sentence)
        var names: [NameMatch] = []
        var offset = sentence.start
        while offset < sentence.end {
            guard startsWord(at: offset, in: document.text, from: sentence.start) else {
                offset += 1
                continue
            }
            let match = finder.finds(at: offset, limit: sentence.end).lazy.compactMap { find -> NameMatch? in
                let site = NameSite(
                    range: find.range, text: document.text, surroundings: surroundings, previous: names.last)
                let readings = judge.readings(of: find.forms, at: site)
                return readings.isEmpty ? nil : NameMatch(span: TextSpan(find.range), readings: readings)
            }.first
            if let match {
                offset = match.span.end
                names.append(match)
                joinLastTwo(&names, in: document.text)
            } else {
                offset += 1
            }
        }
        return names
    }

    func startsWord(at offset: Int, in text: [UInt8], from start: Int) -> Bool {
        let byte = text[offset]
        // The second and later bytes of a letter begin no word.
        guard NameKey.isWordByte(byte), byte & 0xC0 != 0x80 else { return false }
        return offset == start || !NameKey.isWordByte(text[offset - 1]) || endsInPunctuation(text, at: offset)
    }

    /// `"“Nga"`: a quotation mark's bytes look like a letter's.
    func endsInPunctuation(_ text: [UInt8], at offset: Int) -> Bool {
        offset >= 3 && text[offset - 3] == 0xE2 && text[offset - 2] == 0x80
            || offset >= 2 && text[offset - 2] == 0xC2
    }

    /// Makes one match of a weapon that is named twice over: `"UH-60M Black Hawk"`.
    func joinLastTwo(_ names: inout [NameMatch], in text: [UInt8]) {
        guard names.count > 1 else { return }
        let (first, second) = (names[names.count - 2], names[names.count - 1])
        guard first.span.end + 1 == second.span.start, text[first.span.end] == 0x20 else { return }
        let shared = first.readings.filter { reading in
            reading.entity.type == .weapon && second.readings.contains { $0.entity == reading.entity }
        }
        guard !shared.isEmpty else { return }
        names.removeLast(2)
        names.append(NameMatch(span: TextSpan(first.span.start..<second.span.end), readings: shared))
    }
}
