/// What a word may begin, by the list of `WordOpenings` in which its first letters stand.
enum Opening: UInt8, CaseIterable {
    /// A name of the lexicon: `"Nga"`.
    case name
    /// A name by its shape: the first word of an organisation, `"Bộ"`, a capital, a particle such as `"al"`.
    case shape
    /// An expression of time: `"ngày"`.
    case time
    /// A number: `"hai"`.
    case number
    /// A cue of speech: `"theo"`.
    case cue

    var mask: UInt8 { 1 << rawValue }
}
