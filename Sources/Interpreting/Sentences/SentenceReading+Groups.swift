import Model

/// Nouns that are listed: Nga `và` Ấn Độ, `Tổng thống Mỹ và Thủ tướng Ấn Độ`.
extension SentenceReading {
    /// Those that are listed up to `noun`.
    func group(endingWith noun: SentenceNoun?) -> [SentenceNoun] {
        guard var first = noun else { return [] }
        var group = [first]
        var isJoined = false
        while let joint = joint(before: first.phrase.lowerBound), let other = self.noun(endingBefore: joint),
            isListed(other, with: first)
        {
            group.append(other)
            first = other
            isJoined = isJoined || isJoiner(joint)
        }
        // "Nga, Ấn Độ ký hợp đồng" opens a headline; elsewhere a comma alone joins no two who act.
        let isList =
            isJoined || group.count > 2 || first.isWeapon
            || first.phrase.lowerBound == clauseStart(of: first.token, acrossCommas: true)
        return isList ? group.reversed() : Array(group.prefix(1))
    }

    /// Those within `range` that are listed from `noun` on.
    func group(beginningWith noun: SentenceNoun, within range: Range<Int>) -> [SentenceNoun] {
        var group = [noun]
        for next in nouns(in: noun.phrase.upperBound..<max(noun.phrase.upperBound, range.upperBound)) {
            guard let last = group.last, let joint = joint(before: next.phrase.lowerBound),
                last.phrase.upperBound == joint || last.phrase.upperBound == next.phrase.lowerBound,
                isListed(last, with: next)
            else { break }
            group.append(next)
        }
        return group
    }

    private func isListed(_ one: SentenceNoun, with other: SentenceNoun) -> Bool {
        one.governor == other.governor && one.isOwner == other.isOwner
            && one.isWeapon == other.isWeapon && one.isParty == other.isParty
    }

    /// The joining word or comma that ends before `index`.
    private func joint(before index: Int) -> Int? {
        if let mark = marks.mark(endingBefore: index), mark.kinds.contains(.joiner) { return mark.tokens.lowerBound }
        return index > 0 && kind(at: index - 1) == .comma ? index - 1 : nil
    }
}
