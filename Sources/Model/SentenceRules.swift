/// The words by which Vietnamese sentences, digests and titles are told; the data of `lexicon/sentences.yml`.
///
/// Each list is explained and shown at work in that file. Words are compared as printed; where a list says
/// "opens", its first letter may be a capital as well.
package struct SentenceRules: Hashable, Sendable {
    /// Never end a sentence: `TP` in `"TP. HCM"`.
    package var abbreviations: [String] = []
    /// Do not end a sentence before a number: `No` in `"No. 5"`.
    package var beforeNumbers: [String] = []
    /// Shortened names of more than one letter: `Th` in `"Ng. Th. Hoa"`; single capitals need no list.
    package var initials: [String] = []
    /// Open a sentence, and never a name: after `"bà H."` comes `"Theo"`.
    package var openers: [String] = []
    /// End names of sites rather than begin sentences: `Pro` in `"Avia.Pro"`.
    package var siteEndings: [String] = []

    /// Open a paragraph that goes on from the one before: `tuy nhiên`.
    package var continuations: [String] = []
    /// Point back when they stand among a paragraph's first words: `này` in `"Thương vụ này"`.
    package var backReferences: [String] = []
    /// Stand before a name that was given in full earlier: `ông` in `"Ông Peskov"`.
    package var honorifics: [String] = []
    /// Open captions and links, with a colon behind: `Video`.
    package var captions: [String] = []

    /// Newspapers' marks before the first sentence, with a dash behind: `TTO`.
    package var bylines: [String] = []
    /// Open the part of a long sentence that a title can do without, up to its comma: `theo`.
    package var leadIns: [String] = []
    /// Open the part of a long sentence at which a title may end: `trong khi`.
    package var clauseWords: [String] = []
    /// Ask for a word behind them, so that no shortened title ends with one: `của`.
    package var hangingWords: [String] = []

    /// What the rules must yield.
    package var examples = SentenceExamples()

    package init() {}
}
