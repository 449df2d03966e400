import Model
import Testing

@testable import Aggregating

@Suite struct StoryMergerTests {
    @Test(arguments: [
        // The same days, days close by, and days within a month.
        (["delivery actual 2019-07-12", "delivery actual 2019-07-12"], ["2 2019-07-12"]),
        (["delivery actual 2019-07-12", "delivery actual 2019-07-14"], ["2 2019-07-12"]),
        (["delivery actual 2019-07-12", "delivery actual 2019-07-19"], ["1 2019-07-12", "1 2019-07-19"]),
        (["contract actual 2017-09-12", "contract actual 2017-09-29"], ["2 2017-09-12"]),
        (["delivery actual 2019-07", "delivery actual 2019-07-12"], ["2 2019-07-12"]),
        // Nothing says which of two is meant.
        (
            ["delivery actual 2019-07", "delivery actual 2019-09", "delivery actual 2019"],
            ["1 2019", "1 2019-07", "1 2019-09"]
        ),
        // A year that another text knows, or that both may mean.
        (["legislation actual 12-11/2019,2020", "legislation actual 2019-12-11"], ["2 2019-12-11"]),
        (["legislation actual 12-11/2019,2020", "legislation actual 12-11/2018,2019"], ["2 XXXX-12-11"]),
        (
            ["legislation actual 12-11/2019,2020", "legislation actual 12-11/2016,2017"],
            ["1 XXXX-12-11", "1 XXXX-12-11"]
        ),
        // Without a date: a contract is the one that is known, a delivery may be another.
        (["contract actual", "contract actual 2017-09"], ["2 2017-09"]),
        (["contract actual", "contract actual 2017", "contract actual 2019"], ["1 -", "1 2017", "1 2019"]),
        (["delivery actual", "delivery actual 2019-07"], ["1 -", "1 2019-07"]),
        (["criticism actual", "criticism actual"], ["2 -"]),
        // Other figures, another modality.
        (["contract actual n=36", "contract actual n=126"], ["1 -", "1 -"]),
        (["contract actual n=36", "contract actual usd=8", "contract actual n=35"], ["3 -"]),
        (["delivery actual", "delivery planned"], ["1 -", "1 -"]),
    ])
    func putsTellingsOfOneEventTogether(_ events: [String], _ stories: [String]) {
        #expect(StoryMergerTests.told(events) == stories)
    }

    @Test func tellsHowADateWasNarrowed() throws {
        let events = [
            "contract actual 2017-09-12", "contract actual 2017", "contract actual", "contract actual 09-12/2017,2018",
        ]
        let story = try #require(StoryMergerTests.stories(events).first)
        #expect(story.evidence.map(\.narrowing?.reason) == [nil, .within, .onlyOne, .year])
        #expect(story.evidence.map(\.narrowing?.told?.description) == [nil, "2017", nil, "XXXX-09-12"])
        #expect(story.evidence.compactMap(\.narrowing?.source.document) == [0, 0, 0])
    }

    @Test func doesNotGiveATextADateAfterItWasWritten() {
        let contract = DealSample.article(
            "a", "2017-10-01", ("Tin.", ["contract actual 2017-09-12 supplier=ru recipient=tr"]))
        let before = DealSample.article("b", "2016-10-01", ("Tin khác.", ["contract actual supplier=ru recipient=tr"]))
        #expect(DealSample.stories(contract, before).count == 2)
    }

    @Test func countsADuplicatedLineAsTwoPiecesOfEvidenceOfOneSource() throws {
        let line = "Nga được nói là sẽ chuyển giao hệ thống S-400 cho Ấn Độ vào cuối năm, và việc này có nguy cơ."
        let event = "delivery possible supplier=ru recipient=in"
        let stories = DealSample.stories(DealSample.digest("a", (line, [event]), (line, [event])))
        let story = try #require(stories.first)
        #expect(stories.count == 1 && story.evidence.count == 2 && story.sourceCount == 1)
    }

    @Test func countsOneOutletOnceAndStrangersEach() {
        func sources(_ first: String, _ second: String) -> Int {
            DealSample.stories(
                DealSample.article("a", ("Tin thứ nhất.", ["contract actual recipient=tr \(first)"])),
                DealSample.article("b", ("Một bài khác hẳn.", ["contract actual recipient=tr \(second)"])))[0]
                .sourceCount
        }
        #expect(sources("outlet=ru", "outlet=ru") == 1)
        #expect(sources("outlet=ru", "outlet=us") == 2)
        #expect(sources("", "") == 2)
    }

    @Test func keepsOtherPartiesAndBatchesApart() {
        let stories = DealSample.stories(
            DealSample.article(
                "a", ("Tin.", ["delivery actual supplier=ru recipient=tr"]),
                ("Tin hai.", ["delivery actual supplier=ru recipient=in"]),
                ("Lô thứ hai.", ["delivery actual supplier=ru recipient=tr"])))
        #expect(stories.count == 3)
    }

    private static func stories(_ events: [String]) -> [StoryEvent] {
        let documents = events.enumerated().map { number, event in
            let parties =
                event.hasPrefix("legislation") || event.hasPrefix("criticism")
                ? "actor=us target=tr" : "supplier=ru recipient=tr"
            return DealSample.article("a\(number)", ("Bài số \(number).", ["\(event) \(parties)"]))
        }
        return DealSample.site(of: documents).archive.events
    }

    /// The number of tellings and the date of each event.
    private static func told(_ events: [String]) -> [String] {
        stories(events).map { "\($0.evidence.count) \($0.time?.date.description ?? "-")" }.sorted()
    }
}
