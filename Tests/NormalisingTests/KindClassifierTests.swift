import Model
import Testing

@testable import Normalising

@Suite struct KindClassifierTests {
    static func kind(_ lines: [String]) -> Document.Kind? {
        Normaliser.sample.normalise(.sample(lines.joined(separator: "\n"))).document?.kind
    }

    /// The first lines of two of the archive's own tag pages.
    static let teasers = [
        "Lần đầu tiên, Canada sẽ mua hệ thống tên lửa đất đối không tối tân NASAMS của Mỹ để cung cấp cho Ukraine.",
        "Latvia đã đề nghị mua hệ thống tên lửa pháo binh cơ động cao (HIMARS) do Mỹ sản xuất, theo Defense News.",
        "Philippines đã hoàn tất thỏa thuận mua hệ thống tên lửa chống hạm của Ấn Độ với tổng chi phí gần 375 triệu USD.",
        "Tổng thống Mỹ Donald Trump ngày 16/7 tuyên bố chính quyền của ông sẽ không bán chiến đấu cơ F-35 cho Ankara.",
        "Mỹ đã hành động không như một đồng minh. Thổ Nhĩ Kỳ ngày 18/6 đã đưa ra chỉ trích trên đối với Washington.",
        "Hãng thông tấn TASS ngày 20/1 cho hay Nga đã chuyển giao trên 120 tên lửa đất đối không cho Thổ Nhĩ Kỳ.",
    ]

    @Test func callsLinesThatStandAloneADigest() {
        #expect(Self.kind(Self.teasers) == .digest)
        #expect(Self.kind(Self.teasers.map { String($0.dropLast()) }) == .digest)
    }

    @Test func callsFewLinesAnArticle() {
        #expect(Self.kind(Array(Self.teasers.prefix(4))) == .article)
    }

    @Test(arguments: [
        [
            "Tuy nhiên, Mỹ phản đối thương vụ vì cho rằng tên lửa của Nga không phù hợp với hệ thống của NATO và đồng minh."
        ],
        ["Tổng thống Donald Trump nói"],
        ["Nga và Thổ Nhĩ Kỳ ký hợp đồng. Mỹ phản đối. Ấn Độ im lặng. Trung Quốc hoan nghênh."],
        [String(repeating: "Thổ Nhĩ Kỳ mua S-400 của Nga, ", count: 20) + "Mỹ phản đối."],
    ])
    func callsLinesThatHangTogetherAnArticle(_ more: [String]) {
        #expect(Self.kind(Self.teasers.prefix(4) + more + more) == .article)
    }
}
