import Testing

@testable import Reading

@Suite struct HexByteTests {
    @Test(arguments: [(0, "0x00"), (0x0A, "0x0A"), (0xE1, "0xE1"), (255, "0xFF")] as [(UInt8, String)])
    func showsTwoDigits(_ byte: UInt8, _ expected: String) {
        #expect(HexByte(byte).description == expected)
    }
}
