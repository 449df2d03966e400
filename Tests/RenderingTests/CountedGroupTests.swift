import Testing

@testable import Rendering

@Suite struct CountedGroupTests {
    private func group(_ count: Int) throws -> CountedGroup? {
        let folder = try TemplatesOnDisk.folder()
        let table = WordTable(path: folder.stringsPath, bytes: folder.strings)
        return CountedGroup(
            heading: "Nước", type: .country,
            items: (0..<count).map { CountedItem(label: "\($0)", href: nil, count: "1") },
            wording: Wording(book: PhraseBook(table), table: table))
    }

    @Test func isNoneWithoutItems() throws {
        #expect(try group(0) == nil)
    }

    @Test(arguments: [(1, 1, 0), (12, 12, 0), (14, 14, 0), (15, 12, 3), (40, 12, 28)])
    func foldsTheEndOfALongList(_ count: Int, _ first: Int, _ rest: Int) throws {
        let group = try #require(try group(count))
        #expect(group.first.count == first)
        #expect(group.rest.count == rest)
        #expect((group.first + group.rest).map(\.label) == (0..<count).map(String.init))
        #expect(group.more == (rest == 0 ? nil : "Thêm \(rest) tên"))
    }
}
