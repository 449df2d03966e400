/// By what a value was read; `lexicon/numbers.yml` shows each at work under the same id.
package enum ValueRule: String, Hashable, Sendable, CaseIterable {
    /// `"8,7 tỷ USD"`.
    case money
    /// `"2-3 tỷ USD"`.
    case moneyRange = "money-range"
    /// The second of `"12 tỷ baht (390 triệu USD)"`.
    case conversion
    /// A number before a noun that is counted: `"36 tiêm kích"`.
    case count
    /// `"10 đến 15 tiêm kích"`.
    case countRange = "count-range"
    /// A number before a weapon's name: `"24 Su-35"`.
    case countedName = "counted-name"
    /// A number before a word that counts things of any kind, with the weapon behind it: `"4 chiếc trực thăng"`.
    case classifier
    /// The same where the weapon was named before: `"14 chiếc"`.
    case recalled
}
