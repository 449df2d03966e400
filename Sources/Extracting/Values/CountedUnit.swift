import Model

/// What stands behind a number and says what it counts: `"USD"`, `"tiêm kích"`.
struct CountedUnit: Hashable {
    let unit: ValueUnit
    /// Where the value ends.
    let end: Int
    /// The noun, classifier or name; `nil` for money.
    let noun: TextSpan?
    let rule: ValueRule
}
