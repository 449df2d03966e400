import Model
import Testing

@testable import Interpreting

@Suite struct ReferenceReaderTests {
    @Test(arguments: [
        // Behind 'việc' and 'hợp đồng' a deal is only named.
        "Việc mua S-400 của Ấn Độ gây chú ý.", "Hợp đồng Ấn Độ mua S-400 gây chú ý.",
        "Việc một đồng minh, dù thân thiết, của Ấn Độ mua S-400 gây chú ý.",
        "Quyết định mua S-400 của Ấn Độ gây chú ý.", "Kế hoạch của Ấn Độ mua S-400 gây chú ý.",
        // What another is kept from, or made to do, is not done.
        "Mỹ ngăn Ấn Độ mua S-400.", "Mỹ cấm mua S-400.",
        "Mỹ ngăn các hãng tên lửa của Ấn Độ mua S-400.",
        // A verb within a longer word is none.
        "Mỹ nói người đồng cấp Ấn Độ có S-400.",
    ])
    func readsNoEvent(_ text: String) {
        #expect(EventText(text).events() == [])
    }

    @Test(arguments: [
        ("Ấn Độ đã quyết định mua S-400.", "contract planned"),
        ("Ấn Độ quyết định mua S-400.", "contract planned"),
        ("Khả năng Ấn Độ mua S-400 là có.", "contract possible"),
        ("Ấn Độ mua S-400 do việc này quan trọng.", "contract actual"),
        // The passive verb's subject is governed by nobody's ban.
        ("Mỹ cấm vận khi S-400 được bàn giao.", "delivery actual"),
        ("Hợp đồng được Nga ký.", "contract actual"),
        // A new subject behind 'và' ends the clause of 'việc'.
        ("Việc mua S-400 và Ấn Độ sẽ bàn giao S-400.", "delivery planned"),
        ("Chuyên gia quân sự Nga bàn giao S-400.", "delivery actual"),
    ])
    func readsAnEvent(_ text: String, _ start: String) {
        let events = EventText(text).events()
        #expect(events.count == 1)
        #expect(events.first?.hasPrefix(start) ?? false)
    }

    /// "bất chấp việc Trung Quốc chỉ trích": that somebody criticised is told, though behind `việc`.
    @Test func tellsWhatIsNoStepOfADealEvenAsAClause() {
        #expect(
            EventText("Mỹ im lặng bất chấp việc Trung Quốc chỉ trích Mỹ.").events() == [
                "criticism actual actor=country/cn target=country/us"
            ])
    }
}
