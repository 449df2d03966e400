/// A part of a longer stretch of time, as newspapers name it: `"cuối tháng 6"`, `"nửa đầu năm 2020"`.
///
/// Of a month, `early`, `middle` and `late` are the 1st to 10th, 11th to 20th and 21st to last day; of a year January to
/// March, May to August and October to December; halves are halves.
package enum PeriodPart: String, Hashable, Sendable, CaseIterable {
    case early, middle, late
    case firstHalf = "first-half"
    case secondHalf = "second-half"
}
