import Model

/// Finds the names of the lexicon in one sentence.
///
/// A class with nothing but constants: as a value, each of them would be retained with every copy, at each word.
final class KnownNames: Sendable {
    let finder: NameFinder
    let judge: NameJudge
    let surroundings: Surroundings
    let sentence: TextSpan

    init(finder: NameFinder, judge: NameJudge, surroundings: Surroundings, sentence: TextSpan) {
        self.finder = finder
        self.judge = judge
        self.surroundings = surroundings
        self.sentence = sentence
    }

    /// The longest name that begins at `start` and that the words beside it allow; `previous` is the name before it.
    func longest(from start: Int, behind previous: NameMatch?) -> NameMatch? {
        for end in finder.ends(from: start, limit: sentence.end).reversed() {
            let forms = finder.forms(from: start, to: end)
            guard !forms.isEmpty else { continue }
            let site = NameSite(
                range: start..<end.offset, limit: sentence.end, finder: finder, surroundings: surroundings,
                previous: previous)
            let readings = judge.readings(of: forms, at: site)
            if !readings.isEmpty { return NameMatch(span: TextSpan(site.range), readings: readings) }
        }
        return nil
    }
}
