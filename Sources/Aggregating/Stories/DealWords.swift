import Model

/// Reads what the words of a sentence say of a deal: which batch, the whole of it or a part, and whether it takes the
/// contract for granted.
///
/// `"Thổ Nhĩ Kỳ muốn mua lô S-400 thứ hai"` speaks of batch 2.
package struct DealWords: Sendable {
    /// So many words may stand between a unit and its ordinal: lô `hệ thống tên lửa phòng không tầm xa S-400 Triumf` thứ hai.
    private static let reach = 9

    private let phrases: PhraseIndex
    private let ordinals: PhraseIndex

    private enum Kind: Int {
        case unit, further, partial, complete, contract
    }

    package init(_ rules: DealRules) {
        let kinds: [(Kind, [String])] = [
            (.unit, rules.batchUnits), (.further, rules.further), (.partial, rules.partial),
            (.complete, rules.complete), (.contract, rules.contracts),
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
            guard let match = phrases.longest(at: word.lowerBound, in: surroundings) else { continue }
            switch Kind(rawValue: match.number) {
            case .unit: batch = batch ?? number(behind: match.range.upperBound, surroundings)
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

    /// The ordinal behind a unit, before any mark.
    private func number(behind offset: Int, _ surroundings: Surroundings) -> Int? {
        var position = offset
        for _ in 0...DealWords.reach {
            guard let word = surroundings.word(behind: position) else { return nil }
            if let match = ordinals.longest(at: word.lowerBound, in: surroundings) { return match.number }
            position = word.upperBound
        }
        return nil
    }
}
