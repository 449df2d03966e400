/// How expressions of time are found: the rules of `lexicon/times.yml` in their order.
///
/// At each place the longest wording is taken; between wordings of the same length the rule that stands first decides.
package struct TimeRules: Hashable, Sendable {
    package var rules: [TimeRule] = []
    /// The words for numbers that the rules count with: `hai`.
    package var countWords: [String] = []

    package init() {}
}
