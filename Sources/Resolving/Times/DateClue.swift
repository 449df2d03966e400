import Model

/// Something in a text that tells on which days it may have been written.
struct DateClue {
    /// Which clue is believed where two contradict each other, and whether a year may rest on it.
    enum Weight: Int, Comparable {
        /// A year that the text names without a word of tense: `"năm 2025"` may be past or planned.
        case hint
        /// An office: somebody may be named with one that he holds no longer.
        case office
        /// Something explicit that is to come.
        case ceiling
        /// Something explicit that has been.
        case floor

        static func < (lhs: Weight, rhs: Weight) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    let days: DaySet
    let weight: Weight
    let paragraph: Int
    let evidence: DateEvidence

    var basis: DateBasis { evidence.basis }

    init(
        _ days: DaySet, _ weight: Weight, paragraph: Int, basis: DateBasis, span: TextSpan, source: String? = nil
    ) {
        self.days = days
        self.weight = weight
        self.paragraph = paragraph
        evidence = DateEvidence(basis: basis, span: span, source: source, range: days.hull)
    }
}

extension [DateClue] {
    /// The days that the clues of at least `weight` leave together, the weightiest first; one that contradicts the ones
    /// before it is passed over.
    func days(atLeast weight: DateClue.Weight) -> (days: DaySet, used: [DateClue]) {
        var days = DaySet.all
        var used: [DateClue] = []
        let ranked = enumerated().filter { $0.element.weight >= weight }.sorted { lhs, rhs in
            lhs.element.weight == rhs.element.weight ? lhs.offset < rhs.offset : lhs.element.weight > rhs.element.weight
        }
        for (_, clue) in ranked {
            let common = days.intersection(clue.days)
            if common.isEmpty || common == days { continue }
            days = common
            used.append(clue)
        }
        return (days, used)
    }
}
