import Model
import Testing

@testable import Interpreting

@Suite struct PassageSettlerTests {
    @Test(arguments: [
        // What the article tells below decides in the title.
        ("Nga ký hợp đồng với Ấn Độ\nẤn Độ mua S-400.", ["supplier=ru recipient=in", "supplier=ru recipient=in"]),
        ("Ấn Độ ký hợp đồng\nẤn Độ mua S-400.", ["recipient=in", "supplier=ru recipient=in"]),
        // Of other parties it says nothing, nor where both sell.
        ("Mỹ ký hợp đồng với Ấn Độ\nẤn Độ mua S-400.", ["participant=us participant=in", "supplier=ru recipient=in"]),
        (
            "Nga ký hợp đồng với Mỹ\nNga mua F-35.\nMỹ mua S-400.",
            ["participant=ru participant=us", "supplier=us recipient=ru", "supplier=ru recipient=us"]
        ),
    ])
    func givesSidesByTheOtherDealsOfTheText(_ text: String, _ sides: [String]) {
        #expect(EventText(text).sides(by: [.openSigning, .buying]) == sides)
    }

    @Test func readsEachLineOfADigestByItself() {
        let digest = EventText("Nga ký hợp đồng với Ấn Độ\nẤn Độ mua S-400.", kind: .digest)
        #expect(
            digest.sides(by: [.openSigning, .buying])
                == ["participant=ru participant=in", "supplier=ru recipient=in"])
    }

    @Test(arguments: [
        ("Nga ký hợp đồng với Ấn Độ\nẤn Độ mua S-400.", ["s-400"]),
        ("Nga ký hợp đồng với Ấn Độ\nMỹ mua S-400.", []),
        ("Nga ký hợp đồng với Ấn Độ\nMỹ im lặng.\nNga nói.\nMỹ im.\nNga im.\nẤn Độ mua S-400.", []),
    ])
    func givesTheTitleItsWeapon(_ text: String, _ weapons: [String]) throws {
        let title = try #require(EventText(text).read(by: [.openSigning, .buying]).first)
        #expect(title.arguments.filter { $0.role == .weapon }.map(\.entity.key) == weapons)
        #expect(title.confidence.reasons.contains { $0.id == "inferred-weapon" } == !weapons.isEmpty)
    }
}
