import Model
import Testing

@testable import Interpreting

@Suite struct UnderstoodThingTests {
    @Test(arguments: [
        ("Nga có S-400.¦ Ấn Độ mua tên lửa.", "s-400"), ("Nga có S-400.¦ Ấn Độ mua vũ khí.", "s-400"),
        ("Nga có S-400.¦ Ấn Độ mua.", "s-400"),
        // Of another class, or made by others, it is another weapon; unless it points back.
        ("Nga có S-400.¦ Ấn Độ mua tiêm kích.", nil), ("Nga có S-400.¦ Ấn Độ mua tên lửa của Mỹ.", nil),
        ("Nga có S-400.¦ Ấn Độ mua vũ khí này của Mỹ.", "s-400"),
        ("Nga có S-400.¦ Ấn Độ mua tiêm kích này.", nil),
        // Whoever is named as the seller doesn't sell what others make.
        ("Mỹ có F-35.¦ Nga bàn giao máy móc.", nil), ("Nga có S-400.¦ Nga bàn giao máy móc.", "s-400"),
        // Nor does whoever was paid by the sale before.
        ("Mỹ có F-35.¦ Ấn Độ ký hợp đồng với Nga rồi trả tiền.", nil),
        ("Nga có S-400.¦ Ấn Độ ký hợp đồng với Nga rồi trả tiền.", "s-400"),
        // A weapon of the same sentence, too; what is pointed at was named before.
        ("Nếu Mỹ giữ F-35, Ấn Độ mua tên lửa.", nil), ("Nga có S-400, Ấn Độ mua vũ khí này khi Mỹ có F-35.", "s-400"),
        // Suffered, or described by who does it.
        ("Nga có S-400.¦ Tiêm kích được Ấn Độ mua.", nil), ("Nga có S-400.¦ Đây là tiêm kích cũ Ấn Độ mua.", nil),
        // What carries the goods is none of them.
        ("Nga có S-400.¦ Tiêm kích Ấn Độ mua.", "s-400"),
    ])
    func leavesOpenWhatItMayBe(_ text: String, _ weapon: String?) {
        let buying = EventRule(
            "contract-buy", .contract, ["mua"], [.weapon: [.object, .sentence, .context], .recipient: [.subject]],
            needs: [.recipient])
        var delivery = EventRule.delivery
        delivery.needs = []
        let paying = EventRule(
            "payment-pay", .payment, ["trả tiền"], [.actor: [.subject], .weapon: [.context]], needs: [.actor])
        let weapons = EventText(text).events(by: [buying, delivery, .signing, paying]).flatMap {
            $0.split(separator: " ")
        }
        .filter { $0.hasPrefix("weapon") }
        #expect(weapons.map(String.init) == (weapon.map { ["weapon=weapon/\($0)"] } ?? []))
    }
}
