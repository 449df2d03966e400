import Testing

@testable import Rendering

@Suite struct CountedGroupTests {
    private func group(_ count: Int, longest: Int = .max) throws -> CountedGroup? {
        let folder = try TemplatesOnDisk.folder()
        let table = WordTable(path: folder.stringsPath, bytes: folder.strings)
        return CountedGroup(
            heading: "Nước", type: .country,
            items: (0..<count).map { CountedItem(label: "\($0)", href: nil, count: "1") }, longest: longest,
            wording: Wording(book: PhraseBook(table), table: table))
    }

    @Test func isNoneWithoutItems() throws {
        #expect(try group(0) == nil)
    }

    @Test func countsWhatItDoesNotList() throws {
        let group = try #require(try group(50, longest: 40))
        #expect(group.count == "50")
        #expect(group.first.count + group.rest.count == 40)
        #expect(group.unlisted == "Còn 10 tên ít gặp hơn, không liệt kê ở đây.")
        #expect(try #require(try self.group(40, longest: 40)).unlisted == nil)
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
