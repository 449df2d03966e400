import Testing

@Suite struct SubjectFinderTests {
    @Test(arguments: [
        ("Ông Peskov cho biết Nga đã giao.", "peskov"),
        ("Hôm qua, Mỹ cũng tuyên bố Nga đã giao.", "us"),
        ("Trong cuộc gặp với Reuters ngày 9/7 ông Peskov nói Nga đã giao.", "peskov"),
        ("Bộ trưởng quốc phòng Lloyd Austin trong cuộc gặp với Erdogan nói Nga đã giao.", "austin"),
        ("Điều đó khiến Mỹ tuyên bố Nga đã giao.", "us"),
        ("Lavrov, ngoại trưởng Nga, cho biết Nga đã giao.", "lavrov"),
        ("Lavrov, một quan chức Nga cho biết Nga đã giao.", "lavrov"),
        ("Nga và Mỹ tuyên bố hợp đồng đã xong.", "?"),
        ("Quân đội Nga cho biết hợp đồng đã xong.", "?"),
        ("Một quan chức Nga giấu tên cho biết hợp đồng đã xong.", "?"),
    ])
    func takesWhoStandsBeforeTheCue(_ text: String, _ speaker: String) throws {
        #expect(try #require(ClaimedText(text).claims.first).hasPrefix("\(speaker): "))
    }

    @Test(arguments: ["S-400 cho biết mục tiêu đã bị diệt.", "Điều này nói lên tất cả."])
    func takesNothingThatCannotSpeak(_ text: String) { #expect(ClaimedText(text).claims == []) }

    @Test(arguments: [
        ("Kremlin phản đối điều đó, cho rằng Mỹ đã sai.", ["kremlin: Mỹ đã sai"]),
        ("Lavrov nói Nga đã giao và cho biết Ấn Độ đã nhận.", ["lavrov: Nga đã giao", "lavrov: Ấn Độ đã nhận"]),
    ])
    func letsASubjectSpeakTwice(_ text: String, _ claims: [String]) { #expect(ClaimedText(text).claims == claims) }
}
