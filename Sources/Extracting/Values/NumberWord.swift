/// What a word does in a number.
enum NumberWord: Hashable, Sendable {
    /// `"hai"`; `"năm"` is a year as well.
    case digit(Int, isYear: Bool)
    /// A digit behind tens only: `"lăm"`.
    case ones(Int)
    /// `"mười"`.
    case ten
    /// `"mươi"`.
    case tens
    /// `"linh"`.
    case zeroTens
    /// `"triệu"`.
    case magnitude(Int)
    /// `"nửa"`.
    case halfBefore
    /// `"rưỡi"`.
    case halfBehind
}
