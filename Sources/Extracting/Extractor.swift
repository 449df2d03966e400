import Model

/// Finds the names, times, figures and signs of speech of a document: `Document → AnnotatedDocument`.
///
/// Names are tried at the start of each word, the longest first; the first one that the words beside it allow is taken,
/// and the search goes on behind it. A name that the lexicon does not hold is taken where it is longer.
package struct Extractor: Sendable {
    private let dictionary: NameDictionary
    private let judge: NameJudge
    private let shapes: NameShapeFinder
    private let timeFinder: TimeFinder
    private let values: ValueFinder
    private let speech: SpeechFinder
    private let openings: WordOpenings

    /// Compiles `lexicon` once for all documents.
    package init(_ lexicon: Lexicon) {
        dictionary = NameDictionary(lexicon)
        judge = NameJudge(lexicon.context)
        shapes = NameShapeFinder(lexicon)
        timeFinder = TimeFinder(lexicon.times)
        values = ValueFinder(lexicon.numbers)
        speech = SpeechFinder(lexicon.speech)
        let lists = [dictionary.openings, shapes.openings, timeFinder.openings, values.openings, speech.openings]
        openings = WordOpenings(lists)
    }

    package func extract(_ document: Document) -> AnnotatedDocument {
        let lower = LetterCase.lowercased(document.text)
        let starts = WordStarts(in: document.text, lower: lower, openings: openings)
        let finder = NameFinder(dictionary: dictionary, text: document.text, lower: lower)
        var names = SentenceNames()
        var times: [TimeExpression] = []
        let whole = TextSpan(0..<max(1, document.text.count))
        var site = shapes.site(in: KnownNames(finder: finder, judge: judge, lower: lower, sentence: whole))
        for paragraph in document.paragraphs {
            for sentence in paragraph.sentences {
                site.enter(sentence)
                find(&site, in: &names, startingAt: starts.walk(in: sentence, for: .name, .shape))
                let walk = starts.walk(in: sentence, for: .time)
                times += timeFinder.times(in: sentence, startingAt: walk, of: document.text, lower: lower)
            }
        }
        names.leaveOut(times)
        times = times.notInside(names.all.map(\.span))
        let short = shapes.shortNames(
            in: document, startingAt: starts, lower: lower, names: names.known, found: names.found)
        return AnnotatedDocument(
            document: document, names: names.known,
            foundNames: short.isEmpty ? names.found : (names.found + short).sorted { $0.span < $1.span },
            times: times,
            values: values.values(in: document, startingAt: starts, lower: lower, names: names.all, times: times),
            speech: speech.marks(in: document, startingAt: starts, lower: lower))
    }
}

private extension Extractor {
    /// Adds the names of one sentence.
    func find(_ site: inout ShapeSite, in names: inout SentenceNames, startingAt starts: WordStartWalk) {
        var starts = starts
        let first = names.known.count
        while let (offset, openings) = starts.step() {
            guard NameKey.isWord(at: offset, in: site.text) else { continue }
            let previous = names.known.count > first ? names.known.last : nil
            let match =
                openings & Opening.name.mask == 0 ? nil : site.known.longest(from: offset, behind: previous)
            if openings & Opening.shape.mask != 0, let found = site.foundName(at: offset, besides: match) {
                starts.skip(to: found.span.end)
                names.found.append(found)
            } else if let match {
                let match = site.whole(match)
                starts.skip(to: match.span.end)
                names.known.append(match)
                joinLastTwo(&names.known, in: site.text)
            } else {
                continue
            }
            site.note(last: names.known.last, names.found.last)
        }
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
