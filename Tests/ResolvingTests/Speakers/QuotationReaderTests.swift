import Testing

@Suite struct QuotationReaderTests {
    @Test(arguments: [
        ("“Chúng tôi sẽ không bán S-400”, Peskov nói.", ["peskov"]),
        ("“Chúng tôi sẽ không bán S-400”, Peskov nói. ¦“Không ai có thể ép buộc chúng tôi”.", ["peskov", "peskov"]),
        ("“Chúng tôi sẽ không bán S-400”, Peskov nói.\n“Không ai có thể ép buộc chúng tôi”.", ["peskov", "?"]),
        ("“Chúng tôi sẽ không bán S-400 cho ai”. ¦Trời đẹp.", ["?"]),
        ("Lavrov nói Mỹ “sẽ không bao giờ bán được F-35”.", ["lavrov"]),
        ("“Chúng tôi sẽ không bán.\nLavrov nói Nga đã giao hàng”, Peskov nói.", ["peskov"]),
    ])
    func tellsWhoSaidWhat(_ text: String, _ speakers: [String]) {
        #expect(ClaimedText(text).resolved.quotations.map { $0.speaker?.key ?? "?" } == speakers)
    }

    @Test func pointsToTheAttribution() {
        let resolved = ClaimedText("Theo TASS, Nga bán. ¦“Chúng tôi sẽ không bán S-400”, Peskov nói.").resolved
        #expect(resolved.quotations.map(\.attribution) == [1])
    }
}
