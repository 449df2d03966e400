import Model
import Testing

@testable import Reading

@Suite struct FileNameTests {
    @Test(
        arguments: [
            ("a.txt", "a", .text(.text)), ("a.md", "a", .text(.markdown)), ("A.TXT", "A", .text(.text)),
            ("a.Md", "a", .text(.markdown)), ("a.b.txt", "a.b", .text(.text)), ("a.yml", "a", .fields),
            ("a.json", "a", .fields), ("Thổ Nhĩ Kỳ.txt", "Thổ Nhĩ Kỳ", .text(.text)), ("a.html", "a", .unknown),
            ("a.yaml", "a", .unknown), ("a", "a", .unknown), ("a.", "a", .unknown), ("txt", "txt", .unknown),
            (".a.txt", ".a", .ignored), ("_a.md", "_a", .ignored), ("README.md", "README", .ignored),
            ("README", "README", .ignored), ("README-vi.txt", "README-vi", .ignored),
            ("readme.md", "readme", .text(.markdown)),
        ] as [(String, String, FileName.Part)])
    func tellsWhatAFileIsFor(_ name: String, _ stem: String, _ part: FileName.Part) {
        #expect(FileName(name).stem == stem)
        #expect(FileName(name).part == part)
    }

    @Test func ignoresNothingThatIsNamed() {
        #expect(FileName("_a.md", isNamed: true).part == .text(.markdown))
        #expect(FileName("README.txt", isNamed: true).part == .text(.text))
    }
}
