/// The words by which Vietnamese newspapers state amounts of money and numbers of weapons; the data of
/// `lexicon/numbers.yml` and `lexicon/currencies.csv`.
///
/// Each list is explained and shown at work in that file. Words are compared without regard to capitals.
package struct NumberRules: Hashable, Sendable {
    /// A word and the number that it stands for: `tỷ`, 1,000,000,000.
    package struct NumberWord: Hashable, Sendable {
        package let text: String
        package let number: Int

        package init(text: String, number: Int) {
            self.text = text
            self.number = number
        }
    }

    /// A word before a number that says how exact it is: `gần`.
    package struct Qualifier: Hashable, Sendable {
        package let text: String
        package let meaning: ValueQualifier
        /// Whether the word is no part of the value's span: `lên tới`.
        package let isOutside: Bool
        /// The least number that the word qualifies, for `trên hai tàu` is "on board two ships".
        package let least: Int

        package init(text: String, meaning: ValueQualifier, isOutside: Bool = false, least: Int = 0) {
            self.text = text
            self.meaning = meaning
            self.isOutside = isOutside
            self.least = least
        }
    }

    /// A rule and the sentences that show it.
    package struct Rule: Hashable, Sendable {
        package let rule: ValueRule
        package let examples: [LexiconExample]

        package init(_ rule: ValueRule, examples: [LexiconExample]) {
            self.rule = rule
            self.examples = examples
        }
    }

    /// `một` to `chín`.
    package var digits: [NumberWord] = []
    /// Digits that stand only behind tens: `lăm`.
    package var digitsBehindTens: [NumberWord] = []
    /// Digits that are words of time, too: `năm`.
    package var yearWords: [String] = []
    /// Words right before those that mean the time: the `mỗi` of `mỗi năm`.
    package var yearWordCues: [String] = []
    /// Numbers that may be articles: `một`.
    package var articles: [String] = []
    /// `mười`.
    package var tenWords: [String] = []
    /// Make tens of the digit before: `mươi`.
    package var tensWords: [String] = []
    /// Stand for no tens: `linh`.
    package var zeroTens: [String] = []
    /// Multiply what stands before: `triệu`.
    package var magnitudes: [NumberWord] = []
    /// A half of the magnitude behind: `nửa`.
    package var halvesBefore: [String] = []
    /// A half of the magnitude before, added to it: `rưỡi`.
    package var halvesBehind: [String] = []

    package var qualifiers: [Qualifier] = []
    /// Part the two ends of a range: `đến`.
    package var rangeJoints: [String] = []
    /// Say that the amount behind converts the one before: `tương đương`.
    package var conversions: [String] = []

    /// Things whose numbers are wanted: `tiêm kích`.
    package var counted: [String] = []
    /// Words that count things of any kind: `chiếc`.
    package var classifiers: [String] = []
    /// Longer words that begin like these and are not wanted: `tàu cá`.
    package var uncounted: [String] = []

    /// Words right before a number that make it part of a name, a date or an order: `thế hệ`.
    package var neverAfter: [String] = []
    /// The same where a name follows: the `đề án` of `Đề án 636 Varshavyanka`.
    package var neverNamingAfter: [String] = []
    /// Longer words that end in one of them, or in one of `yearWordCues`, and don't: `trong số`.
    package var afterAllTheSame: [String] = []
    /// Words right behind a noun that make it a rate: the `/` of `15 viên / phút`.
    package var neverBefore: [String] = []
    /// Words right before four digits that make them a year: `năm`.
    package var yearCues: [String] = []

    /// In the order of the file, which decides between currencies that share a word where nothing else does.
    package var currencies: [Currency] = []
    package var rules: [Rule] = []

    package init() {}
}
