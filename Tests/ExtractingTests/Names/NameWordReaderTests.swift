import Model
import Testing

@testable import Extracting

@Suite struct NameWordReaderTests {
    @Test(
        arguments: [
            ("Zhongping nói", "Zhongping", .foreign), ("Song nói", "Song", .syllable), ("Quốc gia", "Quốc", .syllable),
            ("TRT Haber", "TRT", .capitals), ("R. Kudashev", "R.", .initial), ("S Rajaratnam", "S", .initial),
            ("H.W. Bush", "H.W.", .initial), ("S-35 bay", "S-35", .designation), ("và", "và", .small),
            ("Yong-hyun,", "Yong-hyun", .foreign), ("al-Assad", "al-Assad", .foreign), ("O'Brien", "O'Brien", .foreign),
            ("O’Brien", "O’Brien", .foreign), ("O ' Donnell", "O ' Donnell", .foreign),
            ("China ' s Daily", "China ' s", .foreign), ("St. Louis", "St.", .foreign), ("McCain.", "McCain", .foreign),
            ("đa-năng", "đa-năng", .small), ("ĐẢNG", "ĐẢNG", .capitals),
        ] as [(String, String, NameWord.Kind)])
    func readsTheWordThatBeginsThere(_ text: String, _ word: String, _ kind: NameWord.Kind) throws {
        let bytes = Array(text.utf8)
        let found = try #require(reader(bytes).word(at: 0))
        #expect(String(decoding: bytes[found.range], as: UTF8.self) == word)
        #expect(found.kind == kind)
    }

    @Test func readsTheNextWordAcrossOneSpaceOnly() throws {
        let bytes = Array("Jens Stoltenberg, Nga".utf8)
        let first = try #require(reader(bytes).word(at: 0))
        let second = try #require(reader(bytes).word(after: first))
        #expect(String(decoding: bytes[second.range], as: UTF8.self) == "Stoltenberg")
        #expect(reader(bytes).word(after: second) == nil)
    }

    private func reader(_ bytes: [UInt8]) -> NameWordReader {
        NameWordReader(text: bytes, limit: bytes.count, particles: ByteTrie(["al", "d"].map { Array($0.utf8) }))
    }
}
