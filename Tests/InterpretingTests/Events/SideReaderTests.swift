import Model
import Testing

@testable import Interpreting

@Suite struct SideReaderTests {
    @Test(arguments: [
        // Whoever makes the weapon sells it, wherever he stands.
        ("Nga ký hợp đồng S-400 với Ấn Độ.", "supplier=ru recipient=in"),
        ("Ấn Độ ký hợp đồng S-400 với Nga.", "supplier=ru recipient=in"),
        ("Nga và Ấn Độ ký hợp đồng S-400.", "supplier=ru recipient=in"),
        ("Ấn Độ và Nga ký hợp đồng S-400.", "supplier=ru recipient=in"),
        ("Trung Quốc và Ấn Độ ký hợp đồng với Nga về S-400.", "supplier=ru recipient=cn recipient=in"),
        ("Nga im lặng với Ấn Độ.¦ Hai nước ký hợp đồng S-400.", "supplier=ru recipient=in"),
        // One alone who makes it sells, another buys from the maker.
        ("Moscow ký hợp đồng S-400.", "supplier=ru"), ("Ankara ký hợp đồng S-400.", "supplier=ru recipient=tr"),
        // Who owns it does not sell what another party makes; of a thing without a maker he does.
        ("Nga ký hợp đồng với Ấn Độ về S-400 của Ấn Độ.", "supplier=ru recipient=in"),
        ("Ấn Độ ký hợp đồng với Nga về tên lửa của Nga.", "supplier=ru recipient=in"),
        ("Ấn Độ ký hợp đồng về tên lửa của Nga.", "supplier=ru recipient=in"),
        // The verb behind tells the side of whoever signs, and of its own subject.
        ("Mỹ ký hợp đồng bán tên lửa với Ấn Độ.", "supplier=us recipient=in"),
        ("Mỹ ký hợp đồng mua tên lửa với Ấn Độ.", "supplier=in recipient=us"),
        ("Mỹ ký hợp đồng với Ấn Độ về tên lửa Ấn Độ mua.", "supplier=us recipient=in"),
        ("Mỹ ký hợp đồng cấp tên lửa cho Ấn Độ.", "supplier=us recipient=in"),
        // A company that makes weapons sells to a state.
        ("Nga ký hợp đồng với Boeing.", "supplier=us recipient=ru"),
        // The weapon that was spoken of, and the deal before.
        ("F-35 bay.¦ Ấn Độ ký hợp đồng với Mỹ.", "supplier=us recipient=in"),
        ("Mỹ ký hợp đồng bán tên lửa với Ấn Độ.¦ Ấn Độ ký hợp đồng với Mỹ.", "supplier=us recipient=in"),
        // What is still open remains open.
        ("Mỹ ký hợp đồng với Ấn Độ.", "participant=us participant=in"),
        ("Mỹ và Ấn Độ ký hợp đồng S-400.", "participant=us participant=in"),
        ("Mỹ và Nga ký hợp đồng F-35 và S-400.", "participant=us participant=ru"),
        ("Mỹ và Ấn Độ ký hợp đồng về S-400 của Nga.", "participant=us participant=in"),
    ])
    func tellsWhoSells(_ text: String, _ sides: String) {
        #expect(EventText(text).sides(by: [.openSigning]).last == sides)
    }

    @Test(arguments: [
        ("Nga và Ấn Độ mua S-400.", "supplier=ru recipient=in"),
        ("Mỹ và Ấn Độ mua S-400.", "supplier=ru recipient=us recipient=in"),
        // A state may buy at home.
        ("Nga mua S-400.", "recipient=ru"),
    ])
    func partsTheMakerFromThoseWhoBuy(_ text: String, _ sides: String) {
        #expect(EventText(text).sides(by: [.buying]) == [sides])
    }

    @Test func partsTheOwnerFromThoseWhoBuy() {
        var rule = EventRule.buying
        rule.needs = []
        #expect(EventText("Mỹ và Ấn Độ mua tên lửa của Ấn Độ.").sides(by: [rule]) == ["supplier=in recipient=us"])
    }

    @Test func leavesThoseAloneOfWhomNobodySells() {
        var rule = EventRule.openSigning
        rule.roles[.supplier] = []
        #expect(EventText("Nga và Ấn Độ ký hợp đồng S-400.").sides(by: [rule]) == ["participant=ru participant=in"])
    }

    @Test func countsASideForAParticipantThatIsNeeded() {
        #expect(EventText("Ký hợp đồng S-400.").sides(by: [.openSigning]) == [])
    }
}

extension EventText {
    /// Who stands on which side, for each event: `supplier=ru recipient=in`.
    func sides(by rules: [EventRule]) -> [String] {
        read(by: rules).map { event in
            event.arguments.filter { $0.role != .weapon }.map { "\($0.role.rawValue)=\($0.entity.key)" }
                .joined(separator: " ")
        }
    }
}

extension EventRule {
    /// Leaves open who sells.
    static let openSigning = EventRule(
        "contract-sign-open", .contract, ["ký hợp đồng"],
        [
            .weapon: [.object, .clause], .supplier: [.after(["của"]), .owner, .origin],
            .recipient: [.after(["cho"])],
            .participant: [.between, .subject, .after(["với"])],
        ], needs: [.participant])
}
