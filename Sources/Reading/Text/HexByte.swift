/// A byte as messages print it: `0xE1`.
struct HexByte: CustomStringConvertible {
    private let byte: UInt8

    init(_ byte: UInt8) {
        self.byte = byte
    }

    var description: String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
}
