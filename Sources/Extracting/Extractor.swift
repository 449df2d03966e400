import Model

/// Finds the names, figures and signs of speech of a document: `Document → AnnotatedDocument`.
///
/// Names are tried at the start of each word, the longest first; the first one that the words beside it allow is taken,
/// and the search goes on behind it.
package struct Extractor: Sendable {
    private let dictionary: NameDictionary
    private let judge: NameJudge
    private let values: ValueFinder
    private let speech: SpeechFinder

    /// Compiles `lexicon` once for all documents.
    package init(_ lexicon: Lexicon) {
        dictionary = NameDictionary(lexicon)
        judge = NameJudge(lexicon.context)
        values = ValueFinder(lexicon.numbers)
        speech = SpeechFinder(lexicon.speech)
    }

    package func extract(_ document: Document) -> AnnotatedDocument {
        let lower = LetterCase.lowercased(document.text)
        let finder = NameFinder(dictionary: dictionary, text: document.text, lower: lower)
        var names: [NameMatch] = []
        for paragraph in document.paragraphs {
            for sentence in paragraph.sentences {
                let surroundings = Surroundings(lower: lower, sentence: sentence)
                names += self.names(in: sentence, of: document.text, surroundings: surroundings, finder: finder)
            }
        }
        return AnnotatedDocument(
            document: document, names: names, values: values.values(in: document, lower: lower, names: names),
            speech: speech.marks(in: document, lower: lower))
    }
}

private extension Extractor {
    func names(
        in sentence: TextSpan, of text: [UInt8], surroundings: Surroundings, finder: NameFinder
    ) -> [NameMatch] {
        var names: [NameMatch] = []
        var offset = sentence.start
        while offset < sentence.end {
            guard finder.startsWord(at: offset, from: sentence.start) else {
                offset += 1
                continue
            }
            if let match = longestName(from: offset, in: surroundings, limit: sentence.end, finder, behind: names.last)
            {
                offset = match.span.end
                names.append(match)
                joinLastTwo(&names, in: text)
            } else {
                offset += 1
            }
        }
        return names
    }

    /// The longest name that begins at `start` and that the words beside it allow.
    func longestName(
        from start: Int, in surroundings: Surroundings, limit: Int, _ finder: NameFinder, behind previous: NameMatch?
    ) -> NameMatch? {
        for end in finder.ends(from: start, limit: limit).reversed() {
            let forms = finder.forms(from: start, to: end)
            guard !forms.isEmpty else { continue }
            let site = NameSite(
                range: start..<end.offset, limit: limit, finder: finder, surroundings: surroundings, previous: previous)
            let readings = judge.readings(of: forms, at: site)
            if !readings.isEmpty { return NameMatch(span: TextSpan(site.range), readings: readings) }
        }
        return nil
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
