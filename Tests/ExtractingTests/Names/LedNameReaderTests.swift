import Model
import Testing

@Suite struct LedNameReaderTests {
    @Test(arguments: [
        "tờ [Krasnaya Zvezda=outlet]", "công ty [Damenov=firm]", "công ty đóng tàu [Damenov=firm]",
        "công ty Nga [Damenov=firm]", "báo [Tinh Hoa Mới=outlet]", "công ty Tinh Hoa", "tờ này", "báo Nga",
        "nhà báo [Robert Zetason=titled]", "tờ [Avia.pro=outlet]", "công ty Rostec",
    ])
    func readsOrganisationsBehindAWordThatLeadsToThem(_ text: String) { expect(text) }

    @Test(arguments: [
        "tỉnh [Latakia=region]", "tỉnh [Khánh Hòa=region]", "tỉnh [Khánh Hòa=region] Phan Văn An",
        "sân bay [Mürted=base]",
        "sân bay Khánh Hòa", "tàu sân bay Varyagin", "sân bay này", "bang XYZ",
    ])
    func readsPlacesBehindAWordThatLeadsToThem(_ text: String) { expect(text) }

    @Test(arguments: [
        "đóng ở [Khon Kaenburi=located]", "đóng ở Facebook", "đóng ở Eurosator 2018", "đóng ở [Robert Zeta=given]",
    ])
    func readsPlacesBehindALocative(_ text: String) { expect(text) }

    @Test(arguments: [
        "[Zorg Aerospace=tail] thắng.", "[Slovakia Defence Times=tail] viết.", "theo [Los Angeles Times=tail]",
        "Times", "[Bank of Zorg Times=tail]",
    ])
    func readsForeignOrganisationsByTheirLastWord(_ text: String) { expect(text) }

    private func expect(_ text: String) { #expect(FoundText.marked(text) == text) }
}
