/// What describes a noun instead of telling of it.
extension SentenceReading {
    /// The weapon that a verb of a deal describes, right before it and with nobody between: “`Su-35` mua của Nga”.
    func described(by trigger: EventTrigger) -> SentenceNoun? {
        guard trigger.isTrade, trigger.passive == nil else { return nil }
        let end = marks.skippingFillers(before: trigger.tokens.lowerBound)
        guard let noun = noun(endingBefore: end), noun.isWeapon else { return nil }
        return noun
    }

    /// Whether words that may be a verb are a preposition here, right behind a weapon or another verb with its time: “mua
    /// F-35 `thông qua` Nga”.
    func isPreposition(_ verb: Range<Int>) -> Bool {
        guard let mark = marks.mark(at: verb.lowerBound), mark.kinds.contains(.preposition), mark.tokens.count > 1
        else {
            return false
        }
        let end = marks.skippingFillers(before: verb.lowerBound)
        if let noun = noun(endingBefore: end) { return noun.isWeapon }
        if let trade = marks.mark(endingBefore: end), !trade.kinds.isDisjoint(with: [.buys, .sells]) { return true }
        return end < verb.lowerBound && verbs.contains { $0.upperBound == end }
    }

    /// Whether a word at `index` says how real a verb is that is told of all before it: “mua S-400 `có thể` gây hại”.
    func isModal(at index: Int) -> Bool {
        guard let mark = marks.mark(at: index), let modality = mark.modality else { return false }
        return modality != .actual && mark.kinds.isDisjoint(with: [.nominal, .causative, .passive])
    }

    /// The parties that an insertion between two commas parts from their verb at `index`: “`Nga`, một nước lớn, mua”.
    func subjects(beforeInsertionBefore index: Int) -> [SentenceNoun] {
        guard index > 0, kind(at: index - 1) == .comma else { return [] }
        var comma = index - 2
        var isClause = false
        while comma > 0, kind(at: comma) != .comma {
            if kind(at: comma) == .stop || isClause { return [] }
            // "các nước, trong đó có Ấn Độ, mua"
            isClause = marks.mark(at: comma)?.kinds.contains(.inclusion) ?? false
            if !isClause, isOpener(comma) || isVerb(at: comma) { return [] }
            comma -= 1
        }
        guard comma > 0, comma < index - 2, let noun = noun(endingBefore: comma), noun.isParty, noun.governor == nil,
            !noun.isOwner,
            !nouns(in: comma..<index).contains(where: { $0.phrase.lowerBound == comma + 1 && !$0.isUnnamed })
        else { return [] }
        return group(endingWith: noun)
    }
}
