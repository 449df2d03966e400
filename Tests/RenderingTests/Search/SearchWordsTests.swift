import Testing

@testable import Rendering

@Suite struct SearchWordsTests {
    @Test(arguments: [
        ("Thổ Nhĩ Kỳ", "tho nhi ky"), ("Đường ĐẠN", "duong dan"),
        ("S-400, Su‑35S và F-16/F-35", "s400 su35s va f16 f35"),
        ("Nga-Thổ", "nga tho"), ("2,5 tỷ USD; 1.000.000", "25 ty usd 1000000"), ("12/7/2019.", "12 7 2019"),
        ("năm 2019-2020", "nam 2019 2020"), ("Il-76MD-90A", "il76md90a"), ("Erdoğan, Łódź, Øre", "erdogan lodz ore"),
        ("“Rồng lửa”…", "rong lua"), ("Triệu 1-", "trieu 1"), ("Россия", ""), ("", ""), ("S--400", "s 400"),
        ("cafe\u{301} S-\u{301}4", "cafe s 4"),
    ])
    func readsWordsAsReadersTypeThem(_ text: String, _ words: String) {
        #expect(SearchWords.words(of: text).joined(separator: " ") == words)
    }

    @Test func cutsWordsThatNobodyTypes() {
        #expect(SearchWords.words(of: String(repeating: "a", count: 99)).map(\.utf8.count) == [SearchWords.longest])
    }
}
