import Model

/// The words beside an expression that rule it out: `"thứ Hai"` behind `"Thế chiến"`.
struct TimeRuleConditions: Sendable {
    private let neverAfter: PhraseSet?
    private let neverBefore: PhraseSet?
    private let onlyBefore: PhraseSet?
    private let neverAfterCount: Bool
    private let neverBeforeDigit: Bool
    private let countWords: PhraseSet

    init(_ rule: TimeRule, countWords: PhraseSet) {
        neverAfter = TimeRuleConditions.phrases(rule.neverAfter)
        neverBefore = TimeRuleConditions.phrases(rule.neverBefore)
        onlyBefore = TimeRuleConditions.phrases(rule.onlyBefore)
        neverAfterCount = rule.neverAfter.contains(TimeRuleConditions.count)
        neverBeforeDigit = rule.neverBefore.contains(TimeRuleConditions.count)
        self.countWords = countWords
    }

    /// Whether an expression of the rule may stand at `span`.
    func allow(_ span: Range<Int>, in surroundings: Surroundings, of lower: [UInt8]) -> Bool {
        if neverAfterCount, followsCount(span.lowerBound, in: surroundings, of: lower) { return false }
        if let neverAfter, neverAfter.stands(before: span.lowerBound, in: surroundings) { return false }
        if let neverBefore, neverBefore.stands(behind: span.upperBound, in: surroundings) { return false }
        let word = neverBeforeDigit || onlyBefore != nil ? surroundings.word(behind: span.upperBound) : nil
        if neverBeforeDigit, let word, NameKey.isDigit(lower[word.lowerBound]) { return false }
        guard let onlyBefore, let word else { return true }
        // A bracket or dash ends the clause, too.
        let endsClause = !NameKey.isWord(at: word.lowerBound, in: lower)
        return endsClause || onlyBefore.stands(behind: span.upperBound, in: surroundings)
    }
}

private extension TimeRuleConditions {
    /// Stands for all numbers in the lists of a rule.
    static let count = "{count}"

    static func phrases(_ list: [String]) -> PhraseSet? {
        let phrases = list.filter { $0 != count }
        return phrases.isEmpty ? nil : PhraseSet(phrases)
    }

    func followsCount(_ offset: Int, in surroundings: Surroundings, of lower: [UInt8]) -> Bool {
        // "18-19 tháng" is a number, too.
        let isNumber: (UInt8) -> Bool = { NameKey.isDigit($0) || $0 == UInt8(ascii: "-") }
        if let word = surroundings.word(before: offset), lower[word].allSatisfy(isNumber) { return true }
        return countWords.stands(before: offset, in: surroundings)
    }
}
