import Testing

@testable import Writing

@Suite struct ChecksumTests {
    /// The vectors that implementations of XXH64 publish.
    @Test(arguments: [
        ("", "ef46db3751d8e999"),
        ("a", "d24ec4f1a98c6e5b"),
        ("abc", "44bc2cf5ad770999"),
        ("xxhash", "32dd38952c4bc720"),
        ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
    ])
    func isXXH64(text: String, digits: String) {
        #expect(Checksum(of: Array(text.utf8)).description == digits)
        #expect(Checksum(digits) == Checksum(of: Array(text.utf8)))
    }

    @Test func differsWhenAnyByteDiffers() {
        let bytes = Array("Thổ Nhĩ Kỳ nhận lô S-400 đầu tiên từ Nga hôm 12/7.".utf8)
        var checksums: Set<Checksum> = [Checksum(of: bytes)]
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            checksums.insert(Checksum(of: changed))
            checksums.insert(Checksum(of: Array(bytes[..<index])))
        }
        #expect(checksums.count == 2 * bytes.count + 1)
    }

    @Test(arguments: ["", "44bc2cf5ad77099", "44BC2CF5AD770999", "44bc2cf5ad770999 ", "+4bc2cf5ad770999"])
    func readsNothingElse(digits: String) {
        #expect(Checksum(digits) == nil)
    }
}
