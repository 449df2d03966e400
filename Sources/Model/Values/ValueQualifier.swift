/// How exact a value is meant to be; the words are those of the extraction format.
package enum ValueQualifier: String, Hashable, Sendable, CaseIterable {
    /// `"khoảng"`, `"ước tính"`, `"gần"`.
    case approximately
    /// `"hơn"`, `"trên"`.
    case moreThan = "more-than"
    /// `"ít nhất"`, `"tối thiểu"`.
    case atLeast = "at-least"
    /// `"dưới"`, `"chưa đến"`.
    case lessThan = "less-than"
    /// `"tối đa"`, `"không quá"`, `"lên tới"`.
    case atMost = "at-most"
}
