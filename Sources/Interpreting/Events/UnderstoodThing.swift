import Model

/// What a trigger is done to where no weapon is named there: “nhận `tàu tuần tra` của Mỹ”.
///
/// Words for a thing that point at nothing named before tell what the weapon of another sentence may not be: of another
/// class, or made by others.
struct UnderstoodThing {
    /// Whether it points at something named before: mua hệ thống `này`.
    let isPointedAt: Bool
    private let thing: String?
    private let owner: EntityID?
    private let states: StateFinder

    /// Reads what the trigger at `site` is done to, if it tells of a deal.
    init(site: TriggerSite, isOfDeal: Bool, states: StateFinder) {
        self.states = states
        let sentence = site.sentence
        let named = site.thing
        isPointedAt = named.map { UnderstoodThing.isPointedAt($0, in: sentence) } ?? false
        let mark = isPointedAt || isOfDeal ? named : nil
        thing = mark.map { mark in
            let bytes = sentence.tokens.tokens[mark.tokens].lazy.map { sentence.tokens.lower[$0.range] }
            return bytes.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        }
        owner = isPointedAt ? nil : mark.flatMap { UnderstoodThing.owner(of: $0, in: sentence) }
    }

    /// Whether it may be `weapon`.
    func may(_ weapon: EntityID) -> Bool {
        guard let thing else { return true }
        let origins = states.origins(of: weapon)
        if let owner, !origins.isEmpty, !origins.contains(owner) { return false }
        return states.may(thing, mean: weapon)
    }
}

private extension UnderstoodThing {
    /// So far behind the word for a thing what points at it may stand: `hệ thống phòng không nổi tiếng này`.
    static let pointerReach = 4

    static func isPointedAt(_ thing: ClauseMark, in sentence: SentenceReading) -> Bool {
        let end = min(sentence.count, thing.tokens.upperBound + pointerReach)
        for index in thing.tokens.upperBound..<end {
            guard sentence.kind(at: index) == .word else { return false }
            if let mark = sentence.marks.mark(at: index) {
                if mark.kinds.contains(.pointer) { return true }
                if !mark.kinds.contains(.thing) { return false }
            }
        }
        return false
    }

    /// Who makes the thing: `máy bay của Nga`.
    static func owner(of thing: ClauseMark, in sentence: SentenceReading) -> EntityID? {
        guard let next = sentence.nouns(in: thing.tokens.upperBound..<sentence.count).first else { return nil }
        let isBeside = next.phrase.lowerBound <= thing.tokens.upperBound + 1
        return isBeside && (next.isOwner || next.governor?.kinds.contains(.owner) ?? false) ? next.state : nil
    }
}
