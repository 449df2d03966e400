/// A piece of a sentence: a word, a name, a time, a figure or a mark.
struct SentenceToken: Equatable {
    enum Kind: Equatable {
        case word
        /// The number of the mention in its document.
        case mention(Int)
        case time(Int)
        case value(Int)
        case comma
        /// A semicolon, colon, dash or bracket.
        case stop
        case quotationMark
    }

    /// Its bytes in the document's text.
    let range: Range<Int>
    let kind: Kind
}
