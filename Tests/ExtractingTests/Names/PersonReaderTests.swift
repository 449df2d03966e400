import Model
import Testing

@Suite struct PersonReaderTests {
    @Test(arguments: [
        "Chuyên gia [Song Zhongping=titled] bình luận.", "Theo nhà báo [Peter Suciu=titled], tin đã rõ.",
        "Ngoại trưởng Slovakia [Miroslav Lajcak=honoured] đến.", "Giám đốc Rostec [Sergei Chemezovich=titled] đến.",
        "Ngoại trưởng Slovakia tại Nga [Jozef Migasovic=honoured] đến.", "ông [Nikolay R. Kudashev=honoured] đến",
        "Ngoại trưởng Nga, ông [Ondrejcsak=honoured], đến.", "ông [Mohammed bin Rashid=honoured]",
    ])
    func readsForeignNamesBehindATitle(_ text: String) { expect(text) }

    @Test(arguments: [
        "Trung tâm của tướng [Hyten=honoured].", "tướng [Abdel-Latif=honoured]", "chuyên gia Hyten", "tướng USSTRATCOM",
        "ông Hai", "ông Facebook",
    ])
    func asksForAnHonourBeforeASingleForeignWord(_ text: String) { expect(text) }

    @Test(arguments: [
        "[Robert Ondrejcsak=given] im lặng.", "của [Michael Gilmorovic=given],",
        "Theo [Alexander Mikheyev=given], tốt.",
        "USS Michael Murphyson cập cảng.", "tàu sân bay Robert Fordham", "Krasnaya Zvezda",
        "[Maria Vorobyova=apposed], một quan chức Nga, đến.", "[Gustavo Briceno=speaking] nói.",
        "The [Zeta Robertson=speaking] nói",
    ])
    func readsForeignNamesByTheirFirstWordOrWhatStandsBehind(_ text: String) { expect(text) }

    @Test(arguments: [
        "Ngoại trưởng [Phan Văn Giang=surnamed] đến.", "Phan Văn Giang đến.", "tướng [Ngô Khiêm=surnamed]",
        "ông Trường Sa", "tướng Phan",
    ])
    func readsVietnameseNamesBehindATitleOnly(_ text: String) { expect(text) }

    @Test(arguments: [
        "Chuyên gia [Wang Kung - yi=titled] nói.", "[Song Zhongping=speaking] nói.", "Song Nga nói.",
    ])
    func readsEastAsianNames(_ text: String) { expect(text) }

    @Test func tellsTheTitleAndItsState() throws {
        let annotated = FoundText.annotated("Ngoại trưởng Slovakia [Miroslav Lajcak=honoured] đến.")
        let name = try #require(annotated.foundNames.first)
        #expect(name.country == EntityID(.country, "sk"))
        #expect(name.evidence.map(annotated.document.string) == "Ngoại trưởng Slovakia")
    }

    private func expect(_ text: String) { #expect(FoundText.marked(text) == text) }
}
