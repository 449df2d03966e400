import Model

/// Finds the names of the lexicon, sentence by sentence.
struct KnownNames {
    let finder: NameFinder
    let judge: NameJudge
    private(set) var surroundings: Surroundings
    private(set) var sentence: TextSpan
    private let lower: [UInt8]

    /// Creates them for a text whose small letters are `lower`.
    init(finder: NameFinder, judge: NameJudge, lower: [UInt8], sentence: TextSpan) {
        self.finder = finder
        self.judge = judge
        self.lower = lower
        self.sentence = sentence
        surroundings = Surroundings(lower: lower, sentence: sentence)
    }

    /// Goes on to another sentence.
    mutating func enter(_ sentence: TextSpan) {
        self.sentence = sentence
        surroundings = Surroundings(lower: lower, sentence: sentence)
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
