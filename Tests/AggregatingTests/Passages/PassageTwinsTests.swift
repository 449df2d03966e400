import Model
import Testing

@testable import Aggregating

@Suite struct PassageTwinsTests {
    private static let wire =
        "Hãng Interfax dẫn lời ông Mikheev cho biết hợp đồng cung cấp S-400 sẽ được ký trong thời gian ngắn"

    @Test(arguments: [
        (wire, true), (wire.uppercased() + "!", true), ("Sáng nay, " + wire, true),
        ("Hãng Interfax dẫn lời ông Mikheev cho biết Nga sẽ bàn giao S-400 cho Ấn Độ vào cuối năm nay", false),
        ("Nga nói.", false),
    ])
    func findsPassagesThatShareHalfOfTheirWords(_ other: String, _ areTwins: Bool) {
        #expect(
            (groups([PassageTwinsTests.wire, other])[0] == groups([PassageTwinsTests.wire, other])[1]) == areTwins)
    }

    @Test func findsTwinsAmongMany() {
        let others = (0..<300).map {
            "Bài số \($0) kể chuyện \($0 * 7) khác hẳn, với \($0 * 13) chữ riêng và \($0 * 31) điều."
        }
        let all = groups(others + [PassageTwinsTests.wire] + others + [PassageTwinsTests.wire + " tới"])
        #expect(all[300] == all[601])
        #expect(all[..<300].elementsEqual(all[301..<601]))
        #expect(Set(all).count == 301)
    }

    @Test func resemblesByTheRunsThatBothHave() {
        let one = Shingles.shingles(of: Array("một hai ba bốn năm".utf8))
        let two = Shingles.shingles(of: Array("“một”, hai ba bốn!".utf8))
        #expect(one.count == 3 && two.count == 2)
        #expect(Shingles.resemblance(one, two) == 2.0 / 3)
        #expect(Shingles.shingles(of: Array("hai ba".utf8)).count == 1)
        #expect(Shingles.shingles(of: []).isEmpty)
    }

    /// The group of each line, each an article with one event.
    private func groups(_ lines: [String]) -> [Int?] {
        let documents = lines.enumerated().map { number, line in
            DealSample.article("a\(number)", (line, ["delivery actual recipient=tr"]))
        }
        let twins = PassageTwins(documents)
        return lines.indices.map { twins.group(document: $0, paragraph: 0) }
    }
}
