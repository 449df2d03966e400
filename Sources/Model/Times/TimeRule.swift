/// A rule of `lexicon/times.yml`: wordings of one kind of time, what they say, and the words that rule them out.
package struct TimeRule: Hashable, Sendable {
    /// A wording and what it says beside its numbers and words.
    package struct Reading: Hashable, Sendable {
        package let pattern: TimePattern
        /// `nil` for words that look like a time and are none: `"24/7"`.
        package let meaning: TimeMeaning?

        package init(_ pattern: TimePattern, _ meaning: TimeMeaning?) {
            self.pattern = pattern
            self.meaning = meaning
        }
    }

    package let id: String
    package let readings: [Reading]
    /// Words right before the expression that rule it out; `{count}` stands for any number.
    package var neverAfter: [String] = []
    /// Words right behind it that do.
    package var neverBefore: [String] = []
    /// Where not empty: behind it the clause ends, or one of these words follows.
    package var onlyBefore: [String] = []
    package var examples: [LexiconExample] = []

    package init(id: String, readings: [Reading]) {
        self.id = id
        self.readings = readings
    }
}
