import Testing

@Suite struct StatementReaderTests {
    @Test(arguments: [
        ("Theo TASS, Nga đã giao.", ["tass: Nga đã giao"]),
        ("Nga đã giao hàng, theo TASS.", ["tass: Nga đã giao hàng"]),
        ("Nga, theo TASS, đã giao hàng.", ["tass: Nga, theo TASS, đã giao hàng"]),
        ("Theo đại sứ Nga tại Ấn Độ, ông Lavrov, hàng đã đến.", ["lavrov: hàng đã đến"]),
        ("Theo Lavrov, ngoại trưởng Nga, hàng đã đến.", ["lavrov: hàng đã đến"]),
        ("Theo Lavrov cho biết, hàng đã đến.", ["lavrov: hàng đã đến"]),
        ("“Chúng tôi đã giao đủ S-400”, theo Lavrov, ngoại trưởng Nga.", ["lavrov: Chúng tôi đã giao đủ S-400"]),
        ("Quân đội đi theo Mỹ và hành động theo luật.", []),
    ])
    func readsAccounts(_ text: String, _ claims: [String]) { #expect(ClaimedText(text).claims == claims) }

    @Test(arguments: [
        ("TASS dẫn lời Peskov nói Nga đã giao.", ["tass: Peskov nói Nga đã giao", "tass > peskov: Nga đã giao"]),
        ("TASS dẫn lời Peskov: “Chúng tôi đã giao S-400”.", ["tass > peskov: Chúng tôi đã giao S-400"]),
        ("“Chúng tôi đã giao đủ S-400”, TASS dẫn lời Peskov.", ["tass > peskov: Chúng tôi đã giao đủ S-400"]),
        (
            "Nga đã giao hàng, TASS cho biết, dẫn một quan chức.",
            ["tass: Nga đã giao hàng", "tass > ?: Nga đã giao hàng"]
        ),
        ("Dẫn lời một quan chức, Reuters cho biết Nga đã giao.", ["reuters > ?: Nga đã giao"]),
        ("Peskov được TASS dẫn lời nói rằng Nga đã giao.", ["tass > peskov: Nga đã giao"]),
        ("“Chúng tôi đã giao đủ S-400”, TASS dẫn một quan chức cho biết.", ["tass > ?: Chúng tôi đã giao đủ S-400"]),
    ])
    func readsCitations(_ text: String, _ claims: [String]) { #expect(ClaimedText(text).claims == claims) }

    @Test func readsDenials() {
        #expect(ClaimedText("Peskov bác bỏ thông tin Nga đã giao.").claims == ["peskov denies: Nga đã giao"])
    }

    @Test(arguments: [
        ("Nga sẽ giao. ¦Đây là khẳng định được ông Peskov đưa ra.", ["peskov: Nga sẽ giao."]),
        ("Nga sẽ giao.\nĐây là khẳng định của ông Peskov.", ["peskov: Nga sẽ giao."]),
        ("Lavrov nói Nga sẽ giao. ¦Đây là khẳng định của ông Peskov.", ["lavrov: Nga sẽ giao"]),
        ("Đây là khẳng định của ông Peskov.", []),
    ])
    func readsPointers(_ text: String, _ claims: [String]) { #expect(ClaimedText(text).claims == claims) }

    @Test(arguments: [
        ("Ông Peskov: Nga sẽ giao đủ S-400", ["peskov: Nga sẽ giao đủ S-400"]), ("Ảnh: TASS", []), ("Peskov: Nga", []),
    ])
    func readsHeadings(_ text: String, _ claims: [String]) { #expect(ClaimedText(text).claims == claims) }

    @Test func readsPassives() {
        #expect(
            ClaimedText("Việc đó được ông Peskov giải thích: “Chúng tôi đã giao S-400”.").claims == [
                "peskov: Chúng tôi đã giao S-400"
            ])
        #expect(ClaimedText("Việc đó được ông Peskov nói tại Nga.").claims == [])
    }
}
