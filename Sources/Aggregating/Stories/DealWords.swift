import Model

/// Reads what the words of a sentence say of a deal: which batch, the whole of it or a part, and whether it takes the
/// contract for granted.
///
/// `"Thổ Nhĩ Kỳ muốn mua lô S-400 thứ hai"` speaks of batch 2.
package struct DealWords: Sendable {
    /// So many words may stand between a unit and its ordinal: lô `hệ thống tên lửa phòng không tầm xa S-400 Triumf` thứ hai.
    private static let reach = 9

    private let units: PhraseIndex
    private let phrases: PhraseIndex
    private let ordinals: PhraseIndex
    private let otherLeads: PhraseSet
    private let lots: PhraseIndex
    private let new: PhraseSet
    private let production: PhraseSet

    private enum Kind: Int {
        case further, partial, complete, contract
    }

    package init(_ rules: DealRules) {
        func index(_ words: [String]) -> PhraseIndex { PhraseIndex(words.map { ($0, 0) }) }
        units = index(rules.batchUnits)
        lots = index(rules.lots)
        new = PhraseSet(rules.new)
        production = PhraseSet(rules.production)
        otherLeads = PhraseSet(rules.neverBeforeOrdinals)
        let kinds: [(Kind, [String])] = [
            (.further, rules.further), (.partial, rules.partial), (.complete, rules.complete),
            (.contract, rules.contracts),
        ]
        phrases = PhraseIndex(kinds.flatMap { kind, words in words.map { ($0, kind.rawValue) } })
        ordinals = PhraseIndex(
            rules.ordinals.keys.sorted().flatMap { number in
                (rules.ordinals[number] ?? []).map { ($0, number) }
            })
    }

    /// What the words in `sentence` of a text say whose small letters are `lower`.
    package func reading(of sentence: TextSpan, lower: [UInt8]) -> DealRules.Reading {
        let surroundings = Surroundings(lower: lower, sentence: sentence)
        var batch: Int?
        var isFurther = false
        var isPartial = false
        var isComplete = false
        var contract: TextSpan?
        var position = sentence.start
        while let word = surroundings.nextWord(from: position) {
            position = word.upperBound
            batch = batch ?? number(from: word.lowerBound, surroundings)
            guard let match = phrases.longest(at: word.lowerBound, in: surroundings) else { continue }
            switch Kind(rawValue: match.number) {
            case .further: isFurther = true
            case .partial: isPartial = true
            case .complete: isComplete = true
            case .contract: contract = contract ?? TextSpan(match.range)
            case nil: break
            }
        }
        return DealRules.Reading(
            batch: batch ?? (isFurther ? 2 : nil), isPartial: isPartial, isComplete: isComplete, contract: contract)
    }

    /// Whether words of making a thing together stand right behind `offset` in `sentence`.
    package func isProduction(behind offset: Int, in sentence: TextSpan, lower: [UInt8]) -> Bool {
        production.stands(behind: offset, in: Surroundings(lower: lower, sentence: sentence))
    }

    /// The number of the batch whose unit begins at `offset`: that of the ordinal behind it, before any mark.
    private func number(from offset: Int, _ surroundings: Surroundings) -> Int? {
        guard let unit = units.longest(at: offset, in: surroundings) else { return nil }
        let isLot = lots.longest(at: offset, in: surroundings) != nil
        var position = unit.range.upperBound
        for _ in 0...DealWords.reach {
            guard let word = surroundings.word(behind: position) else { return nil }
            if let match = ordinals.longest(at: word.lowerBound, in: surroundings) {
                return otherLeads.stands(before: word.lowerBound, in: surroundings) ? nil : match.number
            }
            if isLot, new.stands(behind: position, in: surroundings) { return 2 }
            position = word.upperBound
        }
        return nil
    }
}
