/// A page on which a list goes on that is too long for the page on which it begins.
///
/// `countries/russia.html` shows the newest sentences that name Nga; `countries/russia/sentences-2019.html` is the volume
/// with all those of 2019.
package struct Volume: Hashable, Sendable {
    /// A list that is bound in volumes.
    package enum List: Hashable, Sendable {
        case articles
        case entities(EntityType)
        case eventsOfType(EventType)
        case events(of: EntityID)
        case statements(of: EntityID)
        case sentences(of: EntityID)
    }

    /// What the lines of a volume share.
    package enum Part: Hashable, Sendable {
        case year(Int)
        case undated
        case letter(VietnameseLetter)
        /// Names that begin with a figure, or in another script.
        case otherLetters
    }

    package let list: List
    package let part: Part
    /// From 1; a part with very many lines takes several volumes.
    package let number: Int

    package init(_ list: List, _ part: Part, number: Int = 1) {
        self.list = list
        self.part = part
        self.number = number
    }
}

extension Volume.Part {
    /// The part of what happened or was published in `year`.
    package init(year: Int?) {
        self = year.map(Volume.Part.year) ?? .undated
    }

    /// The part of names with this initial.
    package init(initial: VietnameseLetter?) {
        self = initial.map(Volume.Part.letter) ?? .otherLetters
    }

    /// How it is named in an address: `2019`, `undated`, `dd` for Đ, `other`.
    package var key: String {
        switch self {
        case .year(let year): String(year)
        case .undated: "undated"
        case .letter(let letter): letter.telex
        case .otherLetters: "other"
        }
    }
}

extension Volume.Part: Comparable {
    /// The newest year first and no year last; letters in the order of the alphabet and other ones last.
    package static func < (lhs: Volume.Part, rhs: Volume.Part) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
        switch self {
        case .year(let year): -year
        case .letter(let letter): Int(letter.weight)
        case .undated, .otherLetters: Int.max
        }
    }
}
