/// When a deal came to a step: on a date, or by one on which a source already told of it.
///
/// `2019-07` for “bàn giao vào tháng 7/2019”; `../2020-01-20` for “hãng TASS ngày 20/1/2020 đưa tin Nga đã chuyển giao”,
/// which says that it had happened, not when.
package struct DealDate: Hashable, Sendable, CustomStringConvertible {
    package let date: EDTFDate
    /// Whether it happened on the date or before.
    package let isLatest: Bool

    package init(_ date: EDTFDate, isLatest: Bool = false) {
        self.date = date
        self.isLatest = isLatest
    }

    /// As the Extended Date/Time Format writes it; an open beginning is `..`.
    package var description: String { isLatest ? "../\(date.end ?? date.start)" : date.description }
}
