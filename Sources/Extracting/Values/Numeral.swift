import Model

/// A number as written, in figures, in words or in both: `"8,7 tỷ"`, `"hai mươi mốt"`.
struct Numeral: Hashable {
    let range: Range<Int>
    let amount: DecimalAmount
    /// The magnitude that its last words add, one where there is none: 1,000,000,000 in `"2-3 tỷ"`.
    let scale: DecimalAmount
    /// Whether it is written with digits alone, four or more and none of them parted: `"2019"`.
    let looksLikeYear: Bool
    /// Whether it is a single word of `NumberRules.yearWords`.
    let isYearWord: Bool
    /// Whether it is a single word of `NumberRules.articles`.
    let isArticle: Bool

    /// Whether things can come in that number.
    var isWhole: Bool { amount.exponent >= 0 && amount.significand > 0 }

    /// Whether it is so large that a word behind it which may be a currency is one.
    var isLarge: Bool { amount >= DecimalAmount(1000) }
}
