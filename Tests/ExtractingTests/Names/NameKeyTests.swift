import Testing

@testable import Extracting

@Suite struct NameKeyTests {
    @Test(arguments: [
        ("S-400", "s400"), ("S400", "s400"), ("S 400", "s400"), ("s‑400", "s400"), ("S–400", "s400"),
        ("S - 400", "s400"),
        ("S – 400", "s400"), ("Mát-xcơ-va", "mátxcơva"), ("Thổ Nhĩ Kỳ", "thổ nhĩ kỳ"), ("Leopard 2", "leopard2"),
        ("9 M", "9 m"), ("Almaz - Antey", "almazantey"), ("-", "-"), ("S-", "s-"), ("a--b", "a--b"),
        ("a -b", "a -b"), ("", ""), ("S-★", "s-★"), ("★ 4", "★ 4"),
    ])
    func leavesOutWhatNewspapersVary(_ name: String, _ key: String) {
        #expect(NameKey.key(of: Array(name.utf8)) == Array(key.utf8))
    }

    @Test(arguments: ["S-400", "Mát-xcơ-va", "Moon Jae - in", "Ấn Độ Dương - Thái Bình Dương", "Su-30 MKI"])
    func isItsOwnKey(_ name: String) {
        let key = NameKey.key(of: Array(name.utf8))
        #expect(NameKey.key(of: key) == key)
    }
}
