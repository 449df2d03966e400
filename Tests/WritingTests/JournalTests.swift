import Model
import Testing

@testable import Writing

@Suite struct JournalTests {
    static let text = """
        sitegen journal 1
        put 44bc2cf5ad770999 b.html
        put d24ec4f1a98c6e5b a.html
        drop 44bc2cf5ad770999 Hà Nội.html
        end

        """

    @Test func keepsItsOrder() {
        let a = Checksum(of: Array("a".utf8))
        let abc = Checksum(of: Array("abc".utf8))
        let journal = Journal(
            puts: [
                FileRecord(path: SitePath("b.html"), checksum: abc), FileRecord(path: SitePath("a.html"), checksum: a),
            ],
            drops: [FileRecord(path: SitePath("Hà Nội.html"), checksum: abc)])
        #expect(String(decoding: journal.bytes, as: UTF8.self) == JournalTests.text)
        #expect(Journal(bytes: journal.bytes) == journal)
    }

    @Test(arguments: ["puts", "put ", "put", "drop 1"])
    func isDamagedWhenALineIs(line: String) {
        #expect(Journal(bytes: LineFile.bytes(title: "sitegen journal 1", lines: [line])) == nil)
    }
}
