import Model
import Testing

@testable import Interpreting

@Suite struct TriggerSiteTests {
    @Test(arguments: [
        ("Ấn Độ mua S-400, F-35 và Patriot.", "weapon=weapon/s-400 weapon=weapon/f-35 weapon=weapon/patriot"),
        // What is only compared or replaced is not bought.
        ("Ấn Độ mua S-400 thay cho Patriot.", "weapon=weapon/s-400"),
        // The next verb and its subject end what belongs to this one.
        ("Ấn Độ mua S-400 và Mỹ bàn giao F-35.", "weapon=weapon/s-400"),
        ("Ấn Độ mua S-400 khi Mỹ có F-35.", "weapon=weapon/s-400"),
        ("Ấn Độ mua S-400 có thể gây hại cho F-35.", "weapon=weapon/s-400"),
        ("Ấn Độ mua S-400 do Nga làm ra có thể gây hại cho F-35.", "weapon=weapon/s-400"),
        // Members of what was named only at large stand behind a comma.
        ("Ấn Độ mua hàng, bao gồm S-400 và F-35.", "weapon=weapon/s-400 weapon=weapon/f-35"),
        // A clause of purpose goes on where nothing was named yet.
        ("Ấn Độ mua hàng để mua S-400.", "weapon=weapon/s-400"),
        ("Ấn Độ mua S-400 để mua F-35.", "weapon=weapon/s-400"),
        // The weapon that is described stands right before.
        ("Ấn Độ có S-400 mua của Nga thay F-35.", "weapon=weapon/s-400"),
    ])
    func reachesToTheNextClause(_ text: String, _ weapons: String) {
        let buying = EventText(text).events().first { $0.hasPrefix("contract") } ?? ""
        #expect(buying.split(separator: " ").filter { $0.hasPrefix("weapon") }.joined(separator: " ") == weapons)
    }

    @Test(arguments: [
        ("Nga bàn giao S-400 cho Ấn Độ và Mỹ trừng phạt Nga.", "recipient=country/in"),
        ("Nga bàn giao S-400 cho Ấn Độ và Trung Quốc.", "recipient=country/in recipient=country/cn"),
        ("Nga bàn giao cho Thủ tướng Modi S-400.", "recipient=country/in"),
        // The preposition of a figure or time ends with it.
        ("Nga bàn giao S-400 tới {năm 2020=2020} Ấn Độ.", ""),
    ])
    func findsWhatAPrepositionGoverns(_ text: String, _ recipients: String) {
        let delivery = EventText(text).events().first { $0.hasPrefix("delivery") } ?? ""
        #expect(
            delivery.split(separator: " ").filter { $0.hasPrefix("recipient") }.joined(separator: " ") == recipients)
    }

    @Test(arguments: [
        ("Ấn Độ mua Su-35 thay cho F-35 của Mỹ.", "ru"), ("Ấn Độ mua Su-35 mới có thể hạ F-35 của Mỹ.", "ru"),
        ("Ấn Độ mua Su-35 của Mỹ.", "us"), ("Ấn Độ mua Su-35”, quan chức Mỹ nói.", "ru"),
        ("Ấn Độ mua Su-35, của Mỹ.", "us"),
    ])
    func findsWhoseTheWeaponIsAndNotWhoseAnother(_ text: String, _ supplier: String) {
        #expect(
            EventText(text).events(by: [.buying]) == [
                "contract actual supplier=country/\(supplier) recipient=country/in weapon=weapon/su-35"
            ])
    }

    /// "(NATO)" stands where the name before it stands.
    @Test func takesANameInBracketsForTheOneBeforeIt() {
        #expect(
            EventText("Nga bàn giao S-400 cho Boeing (Ấn Độ) và Trung Quốc.").events().first
                == "delivery actual supplier=country/ru recipient=country/us recipient=country/in "
                + "recipient=country/cn weapon=weapon/s-400")
    }

    /// "mua F-35 thông qua Nga": a word that may be a verb is none behind a weapon.
    @Test func takesAPrepositionForNoVerb() {
        let passing = EventRule("approval-pass", .approval, ["thông qua"], [.actor: [.subject], .weapon: [.sentence]])
        #expect(EventText("Ấn Độ có F-35 thông qua bạn.").events(by: [passing]).isEmpty)
        #expect(EventText("Ấn Độ mua lại thông qua bạn.").events(by: [passing]).count == 1)
        #expect(EventText("Ấn Độ mua thông qua bạn.").events(by: [passing]).isEmpty)
        #expect(EventText("Ấn Độ thông qua F-35.").events(by: [passing]).count == 1)
    }

    @Test func findsWhomAThingIsMeantForInTheClauseOfPurpose() {
        #expect(
            EventText("Mỹ mua Su-35 để chuyển đi cho Ukraine.").events() == [
                "contract actual supplier=country/ru recipient=country/us weapon=weapon/su-35 end-user=country/ua"
            ])
    }

    @Test func findsARecipientBeforeAPassiveVerb() {
        #expect(
            EventText("Tên lửa S-400 cho Ấn Độ được bàn giao.").events() == [
                "delivery actual supplier=country/ru recipient=country/in weapon=weapon/s-400"
            ])
    }

    /// "bởi" before a name alone opens no clause.
    @Test func findsTheDoerBehindAPreposition() {
        var rule = EventRule.sanction
        rule.roles = [.actor: [.after(["bởi"])], .target: [.object]]
        #expect(
            EventText("Ấn Độ bị trừng phạt bởi Mỹ.").events(by: [rule]) == [
                "sanction actual actor=country/us target=country/in"
            ])
    }

    @Test func findsTwoPartiesInTwoPlaces() {
        #expect(
            EventText("Nga đang đàm phán với Ấn Độ.").events() == [
                "negotiation actual participant=country/ru participant=country/in"
            ])
        #expect(
            EventText("Trong cuộc gặp với Putin, Thủ tướng Modi im lặng.").events(by: [.twoMeet]) == [
                "meeting actual participant=country/ru participant=country/in"
            ])
        #expect(
            EventText("Kết quả cuộc gặp giữa Nga và Ấn Độ rất tốt.").events() == [
                "meeting actual participant=country/ru participant=country/in"
            ])
    }

    @Test func keepsTheSeatOfPowerAsAPlace() {
        #expect(
            EventText("Cuộc gặp giữa Nga và Ấn Độ tại Kremlin rất tốt.").events() == [
                "meeting actual participant=country/ru participant=country/in place=organisation/kremlin"
            ])
    }

    @Test func takesNobodyForTheOwnerBehindAnotherPreposition() {
        #expect(
            EventText("Ấn Độ mua S-400 theo yêu cầu của Mỹ.").events() == [
                "contract actual supplier=country/ru recipient=country/in weapon=weapon/s-400"
            ])
    }

    @Test func looksForTheOwnerOfAPassiveObjectBeforeIt() {
        var rule = EventRule("combat-down", .combat, ["bắn hạ"])
        rule.roles = [.actor: [.subject], .target: [.object, .owner]]
        #expect(
            EventText("Máy bay của Mỹ bị Nga bắn hạ.").events(by: [rule]) == [
                "combat actual actor=country/ru target=country/us"
            ])
    }
}

private extension EventRule {
    static let twoMeet: EventRule = {
        var rule = EventRule.meeting
        rule.roles[.participant] = [.after(["với"]), .main]
        rule.needs = [.participant, .participant]
        return rule
    }()
}
