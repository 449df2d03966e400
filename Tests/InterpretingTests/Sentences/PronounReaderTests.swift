import Model
import Testing

@testable import Interpreting

@Suite struct PronounReaderTests {
    @Test(arguments: [
        // In a main clause what the sentence, or else the last one, is about.
        ("Ấn Độ gặp Nga, nước này mua S-400.", "in"), ("Ấn Độ gặp Nga.¦ Nước này mua S-400.", "in"),
        // In an inner clause whoever was named last.
        ("Mỹ trừng phạt Ấn Độ vì nước này mua S-400.", "in"), ("Thủ tướng Modi nói ông mua S-400.", "in"),
        ("Trung Quốc tin rằng, khi Mỹ tin Ấn Độ, nước này mua S-400.", "in"),
        ("Mỹ im lặng.¦ Lời của Ấn Độ hay vì nước này mua S-400.", "in"),
        // Behind an inner clause it is whoever was named last there.
        ("Khi Mỹ tin Ấn Độ, nước này mua S-400.", "in"),
        ("Mỹ im lặng.¦ ⟨person/modi nói: chúng tôi mua S-400⟩.", "in"),
    ])
    func findsWhoIsMeant(_ text: String, _ buyer: String) {
        #expect(
            EventText(text).events(by: [.buying]) == [
                "contract actual supplier=country/ru recipient=country/\(buyer) weapon=weapon/s-400"
            ])
    }

    @Test func meansTheOtherStateWhereOneMakesItAct() {
        let demand = EventRule("demand-force", .demand, ["gây sức ép"], [.actor: [.subject], .target: [.clause]])
        for text in [
            "Ấn Độ cho biết Mỹ gây sức ép buộc nước này lùi.", "Mỹ gây sức ép lên Ấn Độ buộc nước này lùi.",
            "Ấn Độ vui.¦ Mỹ gây sức ép buộc nước này lùi.",
        ] {
            #expect(EventText(text).sides(by: [demand]) == ["actor=us target=in"])
        }
    }

    @Test func findsTheTwoNamedLast() {
        #expect(
            EventText("Mỹ gặp Nga và Ấn Độ.¦ Hai nước đàm phán.").events() == [
                "negotiation actual participant=country/ru participant=country/in"
            ])
    }

    @Test func forgetsAtTheNextLineOfADigest() {
        let text = "Ấn Độ im lặng.\nNước này mua S-400."
        #expect(EventText(text).events().count == 1)
        #expect(EventText(text, kind: .digest).events() == [])
    }
}
