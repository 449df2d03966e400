import Model
import Testing

@testable import Rendering

@Suite struct EventWordingTests {
    private let wording: Wording

    init() throws {
        wording = try TemplatesOnDisk.wording()
    }

    /// The words with entities as their keys.
    private func words(_ notation: String, rule: String = "sample") -> String {
        wording.events.words(SampleEvent.make(notation, rule: rule)).pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .entity(let entity): entity.key
            }
        }.joined()
    }

    @Test(arguments: [
        ("actual", "ru bàn giao s-400 cho tr"),
        ("planned", "ru dự kiến bàn giao s-400 cho tr"),
        ("possible", "ru có thể bàn giao s-400 cho tr"),
        ("denied", "ru không bàn giao s-400 cho tr"),
    ])
    func saysWhetherItHappened(_ modality: String, _ told: String) {
        #expect(
            words("delivery \(modality) supplier=country/ru recipient=country/tr weapon=weapon/s-400") == told)
    }

    @Test(arguments: [
        ("delivery actual supplier=country/ru", "ru bàn giao vũ khí"),
        ("delivery planned recipient=country/tr weapon=weapon/s-400", "tr dự kiến nhận s-400"),
        ("delivery planned weapon=weapon/s-400", "Dự kiến bàn giao s-400"),
        ("delivery actual", "Bàn giao vũ khí"),
        ("interest actual weapon=weapon/s-400", "Muốn mua s-400 (không rõ bên mua)"),
        ("interest possible recipient=country/tr weapon=weapon/s-400", "tr có thể mua s-400"),
        ("approval denied recipient=country/tr", "Việc bán vũ khí cho tr không được cho phép"),
        ("negotiation actual participant=country/tr", "tr đàm phán"),
        ("negotiation actual weapon=weapon/s-400", "Các bên đàm phán về s-400"),
        ("accident denied actor=country/ru", "Không có tai nạn hoặc sự cố của ru"),
    ])
    func doesWithoutThoseWhoAreMissing(_ notation: String, _ told: String) {
        #expect(words(notation) == told)
    }

    @Test(arguments: [
        (
            "delivery actual supplier=country/ru weapon=weapon/s-400 weapon=weapon/kornet-em weapon=weapon/tos-1a",
            "ru bàn giao s-400, kornet-em và tos-1a"
        ),
        ("meeting actual participant=country/ru participant=country/tr", "ru và tr gặp gỡ, trao đổi với nhau"),
        ("test actual actor=country/ru weapon=weapon/s-400 weapon=weapon/s-400", "ru thử s-400"),
    ])
    func joinsSeveralOfOneRoleEachOnce(_ notation: String, _ told: String) {
        #expect(words(notation) == told)
    }

    @Test(arguments: [
        (
            "sanction-lift", "sanction actual actor=country/us target=country/tr",
            "us gỡ bỏ hoặc nới lỏng trừng phạt đối với tr"
        ),
        (
            "combat-shoot-down", "combat actual actor=country/tr target=country/ru",
            "tr bắn hạ hoặc bắn chìm khí tài của ru"
        ),
        ("no-such-rule", "sanction actual actor=country/us target=country/tr", "us trừng phạt tr"),
    ])
    func tellsARuleInItsOwnWords(_ rule: String, _ notation: String, _ told: String) {
        #expect(words(notation, rule: rule) == told)
    }

    /// Every filler that a type has is named where all are known, so that nothing read is lost.
    @Test(arguments: EventType.allCases)
    func namesEveryRoleOfAType(_ type: EventType) {
        // Who sells and who buys are told apart or both take part.
        let roles = type.roles.filter { !type.hasSides || $0 != .participant }
        let arguments = roles.map { "\($0.rawValue)=place/\($0.rawValue)" }.joined(separator: " ")
        let told = words("\(type.rawValue) actual \(arguments)")
        for role in roles { #expect(told.contains(role.rawValue), "\(told)") }
    }

    @Test func hasAWordForEveryTypeAndModality() {
        for type in EventType.allCases {
            #expect(wording.kind(.event, type.rawValue) != type.rawValue)
            for modality in Modality.allCases {
                let told = words("\(type.rawValue) \(modality.rawValue)")
                #expect(!told.isEmpty && !told.contains("{") && !told.contains("  "), "\(told)")
            }
        }
        for modality in Modality.allCases { #expect(wording.kind(.modality, modality.rawValue) != modality.rawValue) }
    }
}
