import Testing

@testable import Reading

@Suite struct VietnameseEncodingTests {
    /// "Thổ Nhĩ Kỳ mua hệ thống tên lửa S-400 của Nga, được Mỹ phản đối từ năm 2017" in each encoding, its bytes
    /// written as Latin-1 letters.
    static let samples: [(String, VietnameseEncoding)] = [
        (
            "Th\u{F4}\u{D2} Nhi\u{DE} Ky\u{CC} mua h\u{EA}\u{F2} th\u{F4}\u{EC}ng t\u{EA}n l\u{FD}\u{D2}a S-400 "
                + "cu\u{D2}a Nga, \u{F0}\u{FD}\u{F5}\u{F2}c My\u{DE} pha\u{D2}n \u{F0}\u{F4}\u{EC}i t\u{FD}\u{CC} n\u{E3}m",
            .windows1258
        ),
        (
            "Th\u{E6} Nh\u{DC} K\u{FA} mua h\u{D6} th\u{E8}ng t\u{AA}n l\u{F6}a S-400 c\u{F1}a Nga, "
                + "\u{AE}\u{AD}\u{EE}c M\u{FC} ph\u{B6}n \u{AE}\u{E8}i t\u{F5} n\u{A8}m",
            .tcvn3
        ),
        (
            "Th\u{B1} Nh\u{EE} K\u{CF} mua h\u{AE} th\u{AF}ng t\u{EA}n l\u{D8}a S-400 c\u{FC}a Nga, "
                + "\u{F0}\u{DF}\u{FE}c M\u{DB} ph\u{E4}n \u{F0}\u{AF}i t\u{D7} n\u{E5}m",
            .viscii
        ),
        ("Thoå Nhó Kyø mua heä thoáng teân löûa S-400 cuûa Nga, ñöôïc Myõ phaûn ñoái töø naêm", .vni),
        ("caf\u{E9}", .windows1258),
    ]

    @Test(arguments: samples)
    func guessesFromTellTaleBytes(_ text: String, _ expected: VietnameseEncoding) {
        let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(VietnameseEncoding.likely(for: bytes) == expected)
    }
}
