import Testing

@Suite struct SpeakerReaderTests {
    @Test func readsSpeechWithinQuotations() {
        #expect(
            ClaimedText("“Chúng tôi đã thỏa thuận. ¦Tổng thống Erdogan nói hai bên sẽ ký”, Lavrov nói.").claims == [
                "lavrov: Chúng tôi đã thỏa thuận. Tổng thống Erdogan nói hai bên sẽ ký",
                "lavrov > erdogan: hai bên sẽ ký",
            ])
    }

    @Test func ordersClaimsByTheirPlace() {
        let attributions = ClaimedText("Nga đã giao, Lavrov nói, theo TASS. ¦Theo Reuters, Mỹ phản đối.").resolved
            .attributions
        #expect(attributions.map(\.claim.start) == attributions.map(\.claim.start).sorted())
        #expect(attributions.map(\.rule) == ["according-to", "says", "according-to"])
    }

    /// What is no sentence of any newspaper is left alone, or reading it would take hours.
    @Test func readsNothingInASentenceWithoutEnd() {
        let text = "Lavrov nói Nga đã giao " + String(repeating: "và Mỹ cho biết hàng đã đến ", count: 200)
        #expect(ClaimedText(text).claims == [])
    }

    @Test(arguments: [
        ("Hôm ", nil), ("Hôm qua TASS dẫn lời Peskov ", "tass"), ("Hôm qua TASS dẫn lời Peskov nói Nga đã ", "peskov"),
    ])
    func tellsWhoSpeaksBehind(_ words: String, _ speaker: String?) {
        let resolved = ClaimedText("Hôm qua TASS dẫn lời Peskov nói Nga đã giao.").resolved
        #expect(resolved.attribution(at: words.utf8.count)?.speaker.entity?.key == speaker)
    }
}
