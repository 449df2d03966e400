import Testing

@Suite struct SourceReaderTests {
    @Test(arguments: [
        ("người phát ngôn Điện Kremlin Dmitry Peskov", "peskov"),
        ("người phát ngôn của Điện Kremlin Dmitry Peskov", "peskov"),
        ("người phát ngôn của tổng thống Erdogan", "?"),
        ("một quan chức thuộc chính quyền tổng thống Erdogan", "?"),
        ("chính quyền tổng thống Erdogan", "tr"),
        ("chính phủ Ấn Độ", "in"),
        ("phía Kremlin", "kremlin"),
        ("hãng tin Nga TASS", "tass"),
        ("hãng tin Interfax", "?"),
        ("nguồn tin Bộ Quốc phòng Nga", "mod-ru"),
        ("thông báo của Bộ Quốc phòng Nga", "mod-ru"),
        ("một nguồn tin Nga", "?"),
        ("bà Maria Vorobyova", "?"),
        ("chuyên gia quân sự Ivan Petrov", "?"),
        ("truyền thông Nga", "?"),
    ])
    func tellsWhoIsMeant(_ source: String, _ speaker: String) {
        let text = ClaimedText("Hôm qua, \(source) cho biết S-400 đã đến.")
        #expect(text.claims == ["\(speaker): S-400 đã đến"])
        #expect(text.speakers == [source])
    }
}
