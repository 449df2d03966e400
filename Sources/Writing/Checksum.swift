/// A number that differs when the bytes of a file differ: XXH64 with seed 0, printed as 16 hex digits.
///
/// It tells whether a published file still has the bytes that a build gave it; nobody gains by forging one. So it is
/// not SHA-256, which would take longer than all the rest of a build that changes nothing.
///
/// Four lanes each take 8 of every 32 bytes; they are merged, the up to 31 bytes left are added, and the bits are
/// mixed until each depends on all. <https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md>
struct Checksum: Hashable, Sendable, CustomStringConvertible {
    private let value: UInt64

    init(of bytes: [UInt8]) {
        value = bytes.withUnsafeBytes(Checksum.hash)
    }

    /// Reads 16 lower-case hex digits.
    init?(_ digits: some StringProtocol) {
        let isHex = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard digits.utf8.count == Checksum.length, isHex, let value = UInt64(digits, radix: 16) else { return nil }
        self.value = value
    }

    var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: Checksum.length - digits.utf8.count) + digits
    }
}

private extension Checksum {
    static let length = 16

    static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var offset = 0
        var hash = bytes.count >= 32 ? lanes(bytes, &offset) : prime5
        hash &+= UInt64(bytes.count)
        while bytes.count - offset >= 8 {
            hash = rotate(hash ^ mix(0, word(bytes, offset)), 27) &* prime1 &+ prime4
            offset += 8
        }
        if bytes.count - offset >= 4 {
            let half = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
            hash = rotate(hash ^ (half &* prime1), 23) &* prime2 &+ prime3
            offset += 4
        }
        while offset < bytes.count {
            hash = rotate(hash ^ (UInt64(bytes[offset]) &* prime5), 11) &* prime1
            offset += 1
        }
        hash = (hash ^ (hash >> 33)) &* prime2
        hash = (hash ^ (hash >> 29)) &* prime3
        return hash ^ (hash >> 32)
    }

    static func lanes(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int) -> UInt64 {
        var (a, b, c, d) = (prime1 &+ prime2, prime2, UInt64(0), 0 &- prime1)
        while bytes.count - offset >= 32 {
            a = mix(a, word(bytes, offset))
            b = mix(b, word(bytes, offset + 8))
            c = mix(c, word(bytes, offset + 16))
            d = mix(d, word(bytes, offset + 24))
            offset += 32
        }
        var hash = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
        for lane in [a, b, c, d] { hash = (hash ^ mix(0, lane)) &* prime1 &+ prime4 }
        return hash
    }

    static func mix(_ lane: UInt64, _ word: UInt64) -> UInt64 { rotate(lane &+ word &* prime2, 31) &* prime1 }

    static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 { word << count | word >> (64 - count) }

    static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
