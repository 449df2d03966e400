/// A stretch within a sentence that gets tags: the link of a name, a time, an amount.
struct InnerMark {
    let range: Range<Int>
    let open: [UInt8]
    let close: [UInt8]
    let isLink: Bool

    /// The marks of several lists in the order of the text; of two that overlap, the one of the earlier list stays.
    static func merged(_ lists: [[InnerMark]]) -> [InnerMark] {
        var kept: [InnerMark] = []
        for mark in lists.joined() where !kept.contains(where: { $0.range.overlaps(mark.range) }) { kept.append(mark) }
        return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
