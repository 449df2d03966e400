/// A word of the text by what it looks like, which tells names that the lexicon does not hold.
struct NameWord: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// Begins with a capital and is no Vietnamese syllable: `"Zhongping"`, `"Yong-hyun"`, `"al-Assad"`.
        case foreign
        /// A Vietnamese syllable with a capital, or a foreign word that is spelled like one: `"Quốc"`, `"Song"`.
        case syllable
        /// Two or more letters, all capitals: `"TRT"`.
        case capitals
        /// A single capital, with or without a full stop: `"R."`.
        case initial
        /// Holds a digit: `"S-35"`.
        case designation
        /// Begins with a small letter: `"và"`.
        case small
    }

    let range: Range<Int>
    let kind: Kind
    /// Whether all its letters are ASCII.
    let isASCII: Bool

    /// Whether it may be a word of a foreign name.
    var isForeign: Bool { kind == .foreign || kind == .capitals }
    /// Whether it begins with a capital.
    var hasCapital: Bool {
        switch kind {
        case .foreign, .syllable, .capitals, .initial: true
        case .designation, .small: false
        }
    }
}
