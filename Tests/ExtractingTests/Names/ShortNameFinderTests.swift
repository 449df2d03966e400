import Model
import Testing

@Suite struct ShortNameFinderTests {
    @Test(arguments: [
        "[Robert Ondrejcsak=given] đến, [Ondrejcsak=surname-found] đi.",
        "Nhưng [Ondrejcsak=surname-found] đi cùng [Robert Ondrejcsak=given].",
        "Chuyên gia [Song Zhongping=titled] đến, [Song=surname-found] nói, song Song đi.",
        "tướng [Phan Văn Giang=surnamed] đến, ông [Giang=surname-found] nói, Giang đi.",
        "Vương Nghị đến, ông [Vương=surname-found] nói.",
    ])
    func findsSurnamesOfPeopleNamedInFull(_ text: String) { #expect(FoundText.marked(text) == text) }

    @Test(arguments: [
        "[Viện An ninh Quốc tế=institute] ([VAQ=acronym-found]) họp, [VAQ=acronym-found] bàn.", "VAQ họp.",
        "CIA ([ZZZ=acronym-found]) họp.", "[Viện An ninh=institute] (một viện) họp.",
    ])
    func findsAcronymsThatStoodInBrackets(_ text: String) { #expect(FoundText.marked(text) == text) }
}
