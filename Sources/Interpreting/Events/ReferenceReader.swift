import Model

/// Tells verbs that report something from those that only name a deal, “việc `mua` S-400”, or that are what somebody else
/// is made to do, “ngăn Ấn Độ `mua`”.
struct ReferenceReader: Sendable {
    /// What a verb is.
    enum Reading: Equatable {
        case report
        /// It names a deal; with the word that makes it so.
        case reference(String)
        /// It stands with its subject behind `việc`: a deal is only named, but criticism is told.
        case clause
        /// It tells what may happen: “khả năng Nga `bán`”.
        case possibility(Range<Int>)
        /// Another is made, or kept, to do it.
        case embedded(String)
    }

    /// What was found out about the verb before.
    struct Memory {
        var lastVerb: Range<Int>?
        var isReference = false

        /// Whether the verb before is `verb`, and only names a deal.
        func isReference(_ verb: Range<Int>) -> Bool { isReference && lastVerb == verb }
    }

    /// How far a verb may stand behind `việc`, in words.
    private static let clauseNounReach = 25
    /// How far behind the word for making somebody act, in words.
    private static let madeReach = 9

    func reading(of verb: Range<Int>, in sentence: SentenceReading, memory: inout Memory) -> Reading {
        let reading = reading(of: verb, in: sentence, after: memory)
        memory.lastVerb = verb
        memory.isReference = reading == .reference("nominal") || reading == .clause
        return reading
    }
}

private extension ReferenceReader {
    func reading(of verb: Range<Int>, in sentence: SentenceReading, after memory: Memory) -> Reading {
        let end = sentence.marks.skippingFillers(before: verb.lowerBound, cues: true)
        let passive = sentence.passive(before: sentence.marks.skippingFillers(before: verb.lowerBound))
        if let mark = sentence.marks.mark(endingBefore: end) {
            if mark.kinds.contains(.causative) { return .embedded("causative") }
            // "hợp đồng được ký": that it was signed is told of it.
            if mark.kinds.contains(.nominal),
                passive == nil || !mark.kinds.isDisjoint(with: [.clauseNoun, .possibility])
            {
                return .reference("nominal")
            }
        }
        // "quyết định mua", "đề nghị bán": a noun, unless it is a verb of its own.
        if let noun = nominalCue(before: verb.lowerBound, downTo: end, in: sentence) {
            return sentence.isVerb(noun) ? .report : .reference("nominal")
        }
        if let passive {
            // "nguy cơ bị Mỹ áp đặt cấm vận"
            let mark = sentence.marks.mark(endingBefore: sentence.marks.skippingFillers(before: passive.lowerBound))
            if let mark, !mark.kinds.isDisjoint(with: [.clauseNoun, .possibility]) { return .reference("nominal") }
        } else if let subject = sentence.noun(endingBefore: end), subject.isParty,
            let mark = sentence.marks.mark(endingBefore: subject.phrase.lowerBound)
        {
            if mark.kinds.contains(.causative) { return .embedded("causative") }
            if mark.kinds.contains(.possibility) { return .possibility(mark.tokens) }
            if mark.kinds.contains(.clauseNoun) { return .clause }
            if mark.kinds.contains(.nominal), !sentence.isVerb(mark) { return .reference("nominal") }
            // "kế hoạch của Thổ Nhĩ Kỳ mua S-400"
            if mark.kinds.contains(.owner), let noun = sentence.marks.mark(endingBefore: mark.tokens.lowerBound),
                noun.kinds.contains(.nominal), !sentence.isVerb(noun)
            {
                return .reference("nominal")
            }
        }
        if passive == nil, isMade(before: end, in: sentence) { return .embedded("causative") }
        return isInNounClause(verb, in: sentence, after: memory) ? .clause : .report
    }

    /// Whether another makes somebody act whose name is told at length: “cho phép `các hãng vũ khí của nước này` bán”.
    func isMade(before end: Int, in sentence: SentenceReading) -> Bool {
        var index = end
        let limit = max(0, end - ReferenceReader.madeReach)
        while index > limit {
            index -= 1
            switch sentence.kind(at: index) {
            case .mention, .quotationMark: continue
            case .time, .value, .comma, .stop: return false
            case .word:
                guard let mark = sentence.marks.mark(covering: index) else { continue }
                if mark.kinds.contains(.causative) { return mark.tokens.upperBound < end }
                let isNoun =
                    mark.kinds.isEmpty || !mark.kinds.isDisjoint(with: [.title, .thing, .owner, .unnamed, .pointer])
                if mark.modality != nil || !isNoun { return false }
                index = mark.tokens.lowerBound
            }
        }
        return false
    }

    /// A word that is a noun or says how real a verb is, among the cues before the verb.
    func nominalCue(before verb: Int, downTo end: Int, in sentence: SentenceReading) -> ClauseMark? {
        var index = verb
        while index > end {
            if let mark = sentence.marks.mark(endingBefore: index) {
                if mark.kinds.contains(.nominal) { return mark }
                index = mark.tokens.lowerBound
            } else {
                index -= 1
            }
        }
        return nil
    }

    /// Whether a joining word and a new subject stand between two verbs: “… việc mua S-400 `và Nga` sẽ bàn giao”.
    func hasOwnSubject(_ verb: Range<Int>, behind last: Range<Int>, in sentence: SentenceReading) -> Bool {
        let end = sentence.marks.skippingFillers(before: verb.lowerBound, cues: true)
        guard end < verb.lowerBound, let subject = sentence.noun(endingBefore: end), subject.isParty,
            subject.governor == nil, !subject.isOwner, subject.phrase.lowerBound > last.upperBound
        else { return false }
        return sentence.isJoiner(subject.phrase.lowerBound - 1)
    }

    /// Whether `việc` opened the clause of the verb, and no other verb stands between, or only one that it goes on:
    /// “`việc` Thổ Nhĩ Kỳ, một thành viên của NATO, mua và `vận hành` S-400”.
    func isInNounClause(_ verb: Range<Int>, in sentence: SentenceReading, after memory: Memory) -> Bool {
        var commas = 0
        var index = verb.lowerBound
        let limit = max(0, index - ReferenceReader.clauseNounReach)
        while index > limit {
            index -= 1
            if let last = memory.lastVerb, last.contains(index), last.upperBound <= verb.lowerBound {
                let between = last.upperBound..<verb.lowerBound
                guard memory.isReference, commas == 0, !hasOwnSubject(verb, behind: last, in: sentence) else {
                    return false
                }
                return between.contains(where: sentence.isJoiner) || sentence.nouns(in: between).isEmpty
            }
            switch sentence.kind(at: index) {
            case .stop: return false
            case .comma: commas += 1
            case .word, .mention, .time, .value, .quotationMark:
                guard let mark = sentence.marks.mark(covering: index) else { continue }
                if mark.kinds.contains(.clauseNoun) { return commas % 2 == 0 }
                if mark.kinds.contains(.opener) || mark.kinds.contains(.verb) { return false }
            }
        }
        return false
    }
}
