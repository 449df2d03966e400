/// How expressions of time are worded: a pattern of `lexicon/times.yml`, read into its pieces.
///
/// `"tháng ({month}|{month-word})"` is the text `"tháng"`, a space, and the choice between a number and a list of words.
package indirect enum TimePattern: Hashable, Sendable {
    /// A word of a list, with what it says.
    package struct Word: Hashable, Sendable {
        package let text: String
        package let meaning: TimeMeaning

        package init(_ text: String, _ meaning: TimeMeaning = TimeMeaning()) {
            self.text = text
            self.meaning = meaning
        }
    }

    /// A word, a mark or a space. A capital letter asks for a capital in the text, a small one takes either.
    case text(String)
    /// One of the words of a list.
    case words([Word])
    case number(TimeNumber)
    case sequence([TimePattern])
    case choice([TimePattern])
    /// Here the expression begins; what stands before it must be there but is no part of it: `"vào <{year}>"`.
    case spanStart
    case spanEnd
    /// The expression found just before, which this one goes on: `"… và <{year}>"` in `"năm 2022 và 2023"`.
    case continuation
}
