import Testing

@Suite struct ClaimFinderTests {
    @Test(arguments: [
        ("Lavrov nói Nga đã giao.", "lavrov: Nga đã giao"),
        ("Lavrov nói rằng, Nga đã giao.", "lavrov: Nga đã giao"),
        ("Lavrov cho biết, Nga đã giao.", "lavrov: Nga đã giao"),
        ("Lavrov nói với Reuters rằng Nga đã giao.", "lavrov: Nga đã giao"),
        ("Lavrov nói: “Chúng tôi đã giao S-400”.", "lavrov: Chúng tôi đã giao S-400"),
        ("Lavrov viết: “Chúng tôi đã giao S-400”.", "lavrov: Chúng tôi đã giao S-400"),
        ("Lavrov nói:\n“Chúng tôi đã giao đủ S-400”.", "lavrov: Chúng tôi đã giao đủ S-400"),
    ])
    func findsTheClaimBehindTheCue(_ text: String, _ claim: String) { #expect(ClaimedText(text).claims == [claim]) }

    @Test(arguments: [
        ("Nga đã giao, Lavrov nói.", "lavrov: Nga đã giao"),
        ("Nga đã giao, một quan chức nói với Reuters.", "?: Nga đã giao"),
        ("“Chúng tôi đã giao đủ S-400”, Lavrov nói tại Moscow.", "lavrov: Chúng tôi đã giao đủ S-400"),
        ("“Chúng tôi đã giao đủ S-400!” ¦- Lavrov nói.", "lavrov: Chúng tôi đã giao đủ S-400!"),
        ("“Chúng tôi đã giao đủ S-400”, Lavrov giải thích.", "lavrov: Chúng tôi đã giao đủ S-400"),
        ("“Chúng tôi đã giao đủ S-400”, người nọ nói.", "?: Chúng tôi đã giao đủ S-400"),
    ])
    func findsTheClaimBeforeTheCue(_ text: String, _ claim: String) { #expect(ClaimedText(text).claims == [claim]) }

    @Test func takesBothWhereBothAreClaimed() {
        #expect(
            ClaimedText("“Chúng tôi đã giao đủ S-400”, Lavrov cho biết thêm hợp đồng đã xong.").claims == [
                "lavrov: Chúng tôi đã giao đủ S-400", "lavrov: hợp đồng đã xong",
            ])
    }

    @Test(arguments: ["Lavrov nói.", "Lavrov nói với Reuters.", "Lavrov viết về S-400 của Nga.", "Vũ Anh (Theo TASS)"])
    func findsNoneWhereNothingIsClaimed(_ text: String) { #expect(ClaimedText(text).claims == []) }
}
