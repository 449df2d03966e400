import Model
import Testing

@testable import Aggregating

/// What the events of an archive make of its deals.
@Suite struct DealCollectorTests {
    private static let delivered = DealSample.article(
        "a", "2019-12-06",
        ("Nga bàn giao S-400 cho Thổ Nhĩ Kỳ.", ["delivery actual 2019-07 supplier=ru recipient=tr"]),
        ("Hai bên bàn về lô thứ hai.", ["negotiation actual participant=tr participant=ru"]))

    @Test func keepsOneDealForAllArticlesThatTellOfIt() throws {
        let talks = DealSample.article(
            "b", "2017-01-01", ("Hai bên đàm phán.", ["negotiation actual 2016-11 participant=tr participant=ru"]))
        let deals = DealSample.deals(DealCollectorTests.delivered, talks)
        let deal = try #require(deals["ru-tr-s-400"])
        #expect(deals.count == 1)
        #expect(deal.status == .delivered)
        #expect(deal.reason.rule == .highestRung && deal.reason.since?.description == "2019-07")
        #expect(deal.rungs.map(\.status) == [.negotiating, .delivered])
        #expect(deal.rungs.first?.date?.description == "2016-11")
        #expect(deal.asOf?.description == "2019-12-06")
    }

    @Test func knowsByWhenAtTheLatest() throws {
        let told = DealSample.article(
            "b", "2020-02-01",
            ("Ngày 20/1, Nga nói đã giao.", ["delivery actual supplier=ru recipient=in told=2020-01-20"]))
        #expect(DealSample.deals(told)["ru-in-s-400"]?.reason.since?.description == "../2020-01-20")
        let guessed = DealSample.article(
            "d", ("Ngày 20/1, Nga nói đã giao.", ["delivery actual supplier=ru recipient=in told=1-20/2020,2021"]))
        #expect(DealSample.deals(guessed)["ru-in-s-400"]?.reason.since == nil)
        let undated = DealSample.article("c", "2020-02-01", ("Đã giao.", ["delivery actual supplier=ru recipient=in"]))
        #expect(DealSample.deals(undated)["ru-in-s-400"]?.reason.since?.description == "../2020-02-01")
    }

    /// Who has the first lot in July 2019 was interested long before the day of an article that says so.
    @Test func leavesOutWhatAHigherRungTellsBetter() throws {
        let wish = DealSample.article("b", "2021-01-01", ("Muốn mua.", ["interest actual supplier=ru recipient=tr"]))
        let deal = try #require(DealSample.deals(DealCollectorTests.delivered, wish)["ru-tr-s-400"])
        #expect(deal.rungs.first { $0.status == .interest }?.date == nil)
    }

    /// Who is thrown out of a programme was so at the latest when an article says so.
    @Test func datesTheEvidenceOfAnEnding() throws {
        let ended = DealSample.article(
            "a", "2019-12-06", ("Mỹ loại Thổ Nhĩ Kỳ.", ["cancellation actual actor=us target=tr weapon=f-35"]))
        let deal = try #require(DealSample.deals(ended)["us-tr-f-35"])
        #expect(deal.status == .cancelled && deal.asOf?.description == "2019-12-06")
    }

    /// Two sentences of one article are one source, of which the register of deals is not content; lines of a digest are
    /// articles of their own.
    @Test func takesAnArticleForOneSource() throws {
        let lines = ["Nga và Ấn Độ ký hợp đồng.", "Ấn Độ mua S-400 của Nga."].map {
            (text: $0, events: ["contract actual supplier=ru recipient=in"])
        }
        let once = try #require(DealSample.deals(DealSample.article("a", lines[0], lines[1]))["ru-in-s-400"])
        #expect(once.reason.standing == .reported && !once.isRegisterable)
        let twice = DealSample.deals(DealSample.article("a", lines[0]), DealSample.article("b", lines[1]))
        #expect(twice["ru-in-s-400"]?.reason.standing == .corroborated)
    }

    @Test func tellsTheSecondBatchApart() throws {
        let planned = DealSample.article(
            "b", "2019-12-07", ("Lô thứ hai sẽ được ký.", ["contract planned 2020 supplier=ru recipient=tr"]))
        let deal = try #require(DealSample.deals(DealCollectorTests.delivered, planned)["ru-tr-s-400"])
        #expect(deal.batches.map(\.number) == [1, 2])
        #expect(deal.batches.map(\.status) == [.delivered, .negotiating])
        #expect(deal.next?.status == .contracted && deal.next?.standing == .planned)
        #expect(deal.next?.batch == 2)
    }

    /// A text speaks of the F-16V, another of the same sale of F-16s.
    @Test func keepsVariantsOfOneWeaponInOneDeal() {
        let deals = DealSample.deals(
            DealSample.article(
                "a", ("Mỹ duyệt.", ["approval actual actor=us recipient=sa weapon=thaad-er"]),
                ("Saudi mua.", ["contract actual supplier=us recipient=sa weapon=thaad"])))
        #expect(deals.keys.sorted() == ["us-sa-thaad"])
        #expect(deals["us-sa-thaad"]?.rungs.map(\.status) == [.approved, .contracted])
    }

    @Test func keepsTwoSuppliersOfOneRecipientApart() {
        let deals = DealSample.deals(
            DealSample.article(
                "a", "2017-10-09",
                ("Nga và Saudi ký biên bản.", ["agreement actual supplier=ru recipient=sa"]),
                ("Mỹ đồng ý bán.", ["approval actual actor=us recipient=sa weapon=thaad speaker=us"])))
        #expect(deals["ru-sa-s-400"]?.status == .agreed)
        #expect(deals["us-sa-thaad"]?.status == .approved)
        #expect(deals.values.allSatisfy { $0.gaps.contains(.delivery) && $0.gaps.contains(.contract) })
        #expect(deals.values.allSatisfy { !$0.isRegisterable })
    }

    @Test func bindsThePackageOfOneAgreement() {
        let deals = DealSample.deals(
            DealSample.article(
                "a", ("Thỏa thuận.", ["agreement actual supplier=ru recipient=sa weapon=s-400 weapon=ak-103"])))
        #expect(deals["ru-sa-ak-103"]?.bundle.map(\.key) == ["ru-sa-ak-103", "ru-sa-s-400"])
        #expect(deals["ru-sa-s-400"]?.bundle == deals["ru-sa-ak-103"]?.bundle)
    }

    @Test func bindsNoPackageOfTwoSellers() {
        let deals = DealSample.deals(
            DealSample.article(
                "a", ("Mua của hai nước.", ["contract actual recipient=sa weapon=s-400 weapon=f-35"])))
        #expect(deals.count == 2 && deals.values.allSatisfy { $0.bundle.isEmpty })
    }

    @Test(arguments: [("A việc cùng sản xuất.", 0), ("A mua.", 1)])
    func keepsAgreementsOnProductionOffTheLadder(_ text: String, _ agreements: Int) throws {
        let events = ["agreement actual supplier=ru recipient=tr", "delivery planned supplier=ru recipient=tr"]
        let deal = try #require(DealSample.deals(DealSample.article("a", (text, events)))["ru-tr-s-400"])
        #expect(deal.rungs.filter { $0.status == .agreed }.count == agreements)
    }

    @Test func buysForAnotherInOneDeal() throws {
        let deals = DealSample.deals(
            DealSample.article(
                "a",
                (
                    "Canada sẽ mua NASAMS để cung cấp cho Ukraine.",
                    [
                        "contract planned supplier=us recipient=ca end-user=ua weapon=nasams",
                        "delivery planned supplier=ca recipient=ua weapon=nasams",
                    ]
                )))
        #expect(deals.keys.sorted() == ["us-ca-nasams"])
        let deal = try #require(deals["us-ca-nasams"])
        #expect(deal.endUser == EntityID(.country, "ua"))
        #expect(deal.status == .interest && deal.reason.rule == .onlyIntended && deal.next?.status == .contracted)
        #expect(deal.events.map(\.tie).contains(.endUser))
    }

    @Test(arguments: [
        // Nobody is said to sell: the maker does.
        ("contract actual recipient=tr", ["ru-tr-s-400"]),
        // An event without a weapon, or whose recipient is nobody, makes no deal.
        ("contract actual supplier=ru recipient=tr weapon=-", []), ("contract actual supplier=ru", []),
        // What is denied makes none, nor does moving one's own troops.
        ("interest denied supplier=ru recipient=tr", []), ("deployment actual actor=ru target=tr", []),
        // Russia makes no Patriots and is not told to have got any.
        ("offer actual supplier=ru recipient=tr weapon=patriot", []),
        ("negotiation actual participant=us participant=in", []),
        // A weapon beside the one that is sold.
        ("contract actual supplier=ru recipient=tr weapon=s-400 weapon=f-35", ["ru-tr-s-400"]),
        ("refusal planned actor=us target=tr weapon=f-35", ["us-tr-f-35"]),
        ("refusal planned actor=us target=tr weapon=f-35 rule=refusal-yield", []),
    ])
    func makesDealsOnlyOfWhatNamesThem(_ event: String, _ keys: [String]) {
        #expect(DealSample.deals(DealSample.article("a", ("Câu.", [event]))).keys.sorted() == keys)
    }

    @Test func marksASupplierThatNobodyNames() {
        let inferred = DealSample.deals(DealSample.article("a", ("Câu.", ["contract actual recipient=tr"])))
        #expect(inferred["ru-tr-s-400"]?.infersSupplier == true)
        #expect(inferred["ru-tr-s-400"]?.gaps.contains(.supplier) == true)
        let named = DealSample.deals(
            DealSample.article(
                "a", ("Câu.", ["contract actual recipient=tr"]), ("Câu.", ["interest actual supplier=ru recipient=tr"]))
        )
        #expect(named["ru-tr-s-400"]?.infersSupplier == false)
    }

    @Test func letsWhoGotAWeaponHandItOn() {
        let offer = DealSample.article("b", ("Câu.", ["interest actual supplier=tr recipient=us"]))
        #expect(DealSample.deals(offer).isEmpty)
        #expect(DealSample.deals(DealCollectorTests.delivered, offer)["tr-us-s-400"]?.status == .interest)
    }

    @Test func tiesWhatLeavesOutThePartyToTheDealOfItsArticle() {
        let article = DealSample.article(
            "a", ("Nga bán cho Thổ Nhĩ Kỳ.", ["contract actual supplier=ru recipient=tr"]),
            ("Hợp đồng mới sắp được ký.", ["contract planned supplier=ru"]))
        #expect(DealSample.deals(article)["ru-tr-s-400"]?.events.map(\.tie) == [.parties, .context])
        let digest = DealSample.digest(
            "b", ("Nga bán cho Thổ Nhĩ Kỳ.", ["contract actual supplier=ru recipient=tr"]),
            ("Hợp đồng mới sắp được ký.", ["contract planned supplier=ru"]))
        #expect(DealSample.deals(digest)["ru-tr-s-400"]?.events.map(\.tie) == [.parties])
    }

    @Test func takesAContractForGrantedOfWhichASentenceSpeaks() {
        let wish = DealSample.article("a", ("Câu.", ["delivery possible supplier=ru recipient=tr"]))
        let reference = DealSample.article(
            "b", ("Hợp đồng mua bán S-400 giữa Nga và Thổ Nhĩ Kỳ vẫn được thực hiện.", []))
        #expect(DealSample.deals(wish)["ru-tr-s-400"]?.status == .interest)
        let deal = DealSample.deals(wish, reference)["ru-tr-s-400"]
        #expect(deal?.status == .contracted && deal?.reason.rule == .mentionedContract)
        #expect(deal?.references.count == 1)
        // Who still talks about a contract has none.
        let talk = DealSample.article(
            "b",
            (
                "Nga và Thổ Nhĩ Kỳ bàn về hợp đồng mua bán S-400.",
                ["negotiation actual participant=ru participant=tr"]
            ))
        #expect(DealSample.deals(wish, talk)["ru-tr-s-400"]?.status == .negotiating)
    }

    @Test func linksEventsAndDealsBothWays() throws {
        let site = DealSample.site(of: [DealCollectorTests.delivered])
        let deal = try #require(site.archive.deals.first)
        #expect(site.deal(deal.id) == deal)
        for event in deal.events { #expect(site.archive.events[event.event].deals == [deal.id]) }
        #expect(deal.tracks.flatMap(\.events).sorted() == Array(deal.events.indices))
    }

    /// A property: an article changes only the deals of whose parties and weapon it tells.
    @Test(arguments: 0..<12) func leavesUnrelatedDealsAlone(_ seed: Int) {
        let dice = [
            "contract actual supplier=us recipient=sa weapon=thaad",
            "delivery actual 2020 supplier=us recipient=sa weapon=thaad",
            "refusal actual actor=us target=sa weapon=thaad",
            "negotiation actual participant=us participant=sa weapon=thaad",
            "contract actual recipient=ca weapon=nasams n=12", "sanction actual actor=us target=sa weapon=thaad",
        ]
        let lines = (0..<3).map { (text: "Câu số \($0).", events: [dice[(seed * 5 + $0 * 7) % dice.count]]) }
        let addition = DealSample.article("m\(seed)", "2020-05-0\(seed % 9 + 1)", lines[0], lines[1], lines[2])
        let base = [
            DealCollectorTests.delivered,
            DealSample.article(
                "z", "2018-04-01",
                ("Mỹ dọa trừng phạt.", ["threat actual 2018-04-01 actor=us target=tr"]),
                ("Ấn Độ mua.", ["contract actual 2018-10 supplier=ru recipient=in n=5"])),
        ]
        let before = DealSample.site(of: base)
        let after = DealSample.site(of: base + [addition])
        for deal in before.archive.deals {
            #expect(after.deal(deal.id).map { told($0, after) } == told(deal, before))
        }
    }

    /// A deal in words that don't depend on where its events stand in the archive.
    private func told(_ deal: Deal, _ site: Site) -> [String] {
        [deal.status.rawValue, deal.reason.rule.rawValue, deal.asOf?.description ?? "", "\(deal.gaps)"]
            + deal.rungs.map { "\($0.status) \($0.standing) \($0.date?.description ?? "")" }
            + deal.events.map { "\(site.archive.events[$0.event].id) \($0.tie) \($0.track)" }
    }
}
