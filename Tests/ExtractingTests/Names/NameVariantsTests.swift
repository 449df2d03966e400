import Testing

@testable import Extracting

@Suite struct NameVariantsTests {
    @Test(arguments: [
        ("Ủy ban", ["Ủy ban", "Uỷ ban"]), ("Uỷ ban", ["Uỷ ban", "Ủy ban"]), ("Hòa Thụy", ["Hòa Thụy", "Hoà Thuỵ"]),
        ("Hoà Thụy", ["Hoà Thụy", "Hoà Thuỵ", "Hòa Thụy"]), ("khỏe", ["khỏe", "khoẻ"]), ("hòa", ["hòa", "hoà"]),
        ("Hoàng", ["Hoàng"]), ("toàn", ["toàn"]), ("S-400", ["S-400"]), ("Mỹ", ["Mỹ"]), ("", [""]),
    ])
    func writesTheToneMarkInBothPlaces(_ name: String, _ expected: [String]) {
        #expect(NameVariants.spellings(of: Array(name.utf8)) == expected.map { Array($0.utf8) })
    }
}
