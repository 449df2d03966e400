/// The words by which an expression of time is told to lie before or behind the day of the text; the data of
/// `lexicon/dating.yml`, where each list is explained and shown at work.
package struct DatingRules: Hashable, Sendable {
    /// A text, the date of its article, and what its expressions of time must mean.
    package struct Example: Hashable, Sendable {
        package let date: CalendarDate?
        package let text: LexiconExample

        package init(date: CalendarDate?, text: LexiconExample) {
            self.date = date
            self.text = text
        }
    }

    /// Say that something is still to come: `sẽ`, `dự kiến`.
    package var future: [String] = []
    /// Say that it has been: `đã`; also the verbs of speech, for who speaks has spoken.
    package var past: [String] = []
    /// Right before a date, say that it is told looking back: `kể từ`.
    package var lookingBack: [String] = []
    /// Between two dates, say that the second's year is that of the first as well: `đến`.
    package var joiners: [String] = []
    /// Between a year and a day or month, say that these are of that year: the comma of `"Năm 2016, ngày 15/7"`.
    package var yearJoiners: [String] = []
    /// Right before a title, say that it is no longer, or not yet, held: `cựu`.
    package var formerTitles: [String] = []
    /// In a sentence, say that the offices are those of another time: `khi đó`.
    package var otherTimes: [String] = []

    package var examples: [Example] = []

    package init() {}
}
