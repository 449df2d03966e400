import Model
import Testing

@testable import Writing

@Suite struct FileRecordTests {
    @Test(arguments: [
        ("articles/001.html", "44bc2cf5ad770999 articles/001.html"),
        ("ảnh/Hà Nội.svg", "44bc2cf5ad770999 ảnh/Hà Nội.svg"),
        ("hai\ndòng", "44bc2cf5ad770999 hai\\ndòng"),
        ("\n\n", "44bc2cf5ad770999 \\n\\n"),
    ])
    func isOneLine(path: String, line: String) {
        let record = FileRecord(path: SitePath(path), checksum: Checksum(of: Array("abc".utf8)))
        #expect(record.line == line)
        #expect(FileRecord(line: Substring(line)) == record)
    }

    @Test(arguments: [
        "", "44bc2cf5ad770999", "44bc2cf5ad770999 ", "x a.html", "44bc2cf5ad770999 ../a", "44bc2cf5ad770999 /a",
        "44bc2cf5ad770999 a\\", "44bc2cf5ad770999 a\\b",
    ])
    func isNothingElse(line: String) {
        #expect(FileRecord(line: Substring(line)) == nil)
    }
}
