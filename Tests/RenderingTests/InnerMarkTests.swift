import Testing

@testable import Rendering

@Suite struct InnerMarkTests {
    private func mark(_ range: Range<Int>, isLink: Bool) -> InnerMark {
        InnerMark(range: range, open: [], close: [], isLink: isLink)
    }

    @Test func keepsTheEarlierListWhereTwoOverlap() {
        let names = [mark(4..<8, isLink: true)]
        let times = [mark(0..<5, isLink: false), mark(8..<9, isLink: false)]
        let amounts = [mark(1..<3, isLink: false), mark(8..<9, isLink: false)]
        let merged = InnerMark.merged([names, times, amounts])
        #expect(merged.map(\.range) == [1..<3, 4..<8, 8..<9])
        #expect(merged.map(\.isLink) == [false, true, false])
    }
}
