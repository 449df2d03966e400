import Testing

@Suite struct ClaimTrimmerTests {
    @Test(arguments: [
        ("Lavrov nói Nga đã giao, còn Mỹ cho biết hợp đồng đã hủy.", ["lavrov: Nga đã giao", "us: hợp đồng đã hủy"]),
        ("Lavrov nói Nga đã giao, nhưng phía Mỹ đã từ chối.", ["lavrov: Nga đã giao"]),
        ("Lavrov nói Nga đã giao nhưng không tiết lộ giá.", ["lavrov: Nga đã giao"]),
        ("Lavrov nói Nga đã giao, nhưng hàng chưa đến.", ["lavrov: Nga đã giao, nhưng hàng chưa đến"]),
        ("Sau khi Mỹ tuyên bố đã hủy, Nga giao S-400.", ["us: đã hủy"]),
    ])
    func endsAClaimWhereAnotherVoiceBegins(_ text: String, _ claims: [String]) {
        #expect(ClaimedText(text).claims == claims)
    }

    @Test func leavesAClaimWithinAClaim() {
        #expect(
            ClaimedText("Lavrov nói, Mỹ cho biết hợp đồng đã hủy.").claims == [
                "lavrov: Mỹ cho biết hợp đồng đã hủy", "lavrov > us: hợp đồng đã hủy",
            ])
    }
}
