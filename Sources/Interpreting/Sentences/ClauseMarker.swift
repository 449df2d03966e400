import Model

/// Marks the clause words of a sentence, in one walk.
///
/// At each word the longest one is taken and walked past, so that a word within a longer one says nothing: `phòng không`
/// is no `không`, `có kế hoạch` no `kế hoạch`.
final class ClauseMarker: Sendable {
    private let phrases: TokenPhrases
    private let kinds: [ClauseMark.Kinds]
    private let modalities: [Modality?]

    init(_ words: ClauseWords) {
        var places: [[UInt8]: Int] = [:]
        var list: [String] = []
        var kinds: [ClauseMark.Kinds] = []
        var modalities: [Modality?] = []
        func place(of phrase: String) -> Int {
            let key = LetterCase.lowercased(Array(phrase.utf8))
            if let place = places[key] { return place }
            places[key] = list.count
            list.append(phrase)
            kinds.append([])
            modalities.append(nil)
            return list.count - 1
        }
        for (phrases, kind) in ClauseMarker.lists(of: words) {
            for phrase in phrases { kinds[place(of: phrase)].insert(kind) }
        }
        // What has happened wins over what may.
        for phrase in words.realisers { modalities[place(of: phrase)] = .actual }
        for modality in Modality.allCases {
            for phrase in words.modality[modality] ?? [] {
                let place = place(of: phrase)
                modalities[place] = modalities[place] ?? modality
            }
        }
        phrases = TokenPhrases(list, isAskedOften: true)
        self.kinds = kinds
        self.modalities = modalities
    }

    /// The marks of a sentence in which `verbs` may name events.
    ///
    /// A word that ends within such a verb gives way to a shorter one: `sẽ` before “`không bán`”, not `sẽ không`.
    func marks(in tokens: SentenceTokens, verbs: [Range<Int>]) -> ClauseMarks {
        var marks: [ClauseMark] = []
        var index = 0
        var nextVerb = 0
        while index < tokens.tokens.count {
            while nextVerb < verbs.count, verbs[nextVerb].lowerBound <= index { nextVerb += 1 }
            guard var hit = phrases.longest(at: index, in: tokens) else {
                index += 1
                continue
            }
            if nextVerb < verbs.count, verbs[nextVerb].lowerBound < hit.tokens.upperBound,
                verbs[nextVerb].upperBound > hit.tokens.upperBound
            {
                let verb = verbs[nextVerb].lowerBound
                hit = phrases.all(at: index, in: tokens).first { $0.tokens.upperBound <= verb } ?? hit
            }
            marks.append(
                ClauseMark(tokens: hit.tokens, kinds: kinds[hit.phrase], modality: modalities[hit.phrase]))
            index = hit.tokens.upperBound
        }
        return ClauseMarks(marks, of: tokens)
    }
}

private extension ClauseMarker {
    static func lists(of words: ClauseWords) -> [([String], ClauseMark.Kinds)] {
        [
            (words.openers, .opener), (words.conditions, [.opener, .condition]), (words.joiners, .joiner),
            (words.prepositions, .preposition), (words.clausePrepositions, [.preposition, .clausePreposition]),
            (words.asides, [.preposition, .aside]), (words.things, .thing), (words.titles, .title),
            (words.passives, .passive), (words.nominals, .nominal), (words.clauseNouns, [.nominal, .clauseNoun]),
            (words.possibilities, [.nominal, .possibility]), (words.purposes, [.opener, .purpose]),
            (words.fillers, .filler), (words.causatives, .causative), (words.verbs, .verb),
            (words.unnamed, .unnamed), (words.turns, .turn), (words.compounds, []),
            (words.betweenWords, [.preposition, .between]), (words.ownerWords, [.preposition, .owner]),
            (words.buys, .buys), (words.sells, .sells), (words.questionWords, .question),
            (words.pointers, .pointer), (words.targetWords, [.preposition, .target]),
            (words.untilWords, [.opener, .until]),
            (words.inclusions, .inclusion), (words.whenWords, [.opener, .when]),
        ]
    }
}
