import Model
import Testing

@Suite struct OrganisationReaderTests {
    @Test(arguments: [
        "[Không quân Slovakia=air-force] và [không quân Nga=air-force] bay.",
        "[Không quân Hoàng gia Slovakia=air-force] bay.", "không quân nước này", "Không quân bay.",
        "không quân hợp tác Nga",
    ])
    func readsTheServicesOfStates(_ text: String) { expect(text) }

    @Test(arguments: [
        "[Bộ Quốc phòng Slovakia=mod] nói.", "theo [Bộ Quốc phòng=mod]", "tại [Thượng viện=senate]", "bộ quốc phòng",
    ])
    func readsSomeBodiesWithoutTheirState(_ text: String) { expect(text) }

    @Test(arguments: [
        "[Trường Nghiên cứu Quốc tế S Rajaratnam=institute] dạy.", "[Diễn đàn An ninh Quốc tế Halifax=institute] họp.",
        "[Cơ quan Hợp tác an ninh quốc phòng=institute] nói.", "[cơ quan Hợp tác và an ninh Nga=institute]",
        "[Viện Hàn lâm Nga=institute]", "[Viện An ninh 2049=institute]", "[Viện An ninh Nga - Mỹ=institute]",
        "Viện này", "viện an ninh Nga", "Trường Sa", "Viện Các",
    ])
    func readsAsFarAsTheNameGoes(_ text: String) { expect(text) }

    @Test(arguments: [
        "[Tập đoàn hàng không Slovakia=company]", "tập đoàn hàng không Slovakia", "Tập đoàn Quốc phòng Rostec",
        "tập đoàn Thành Đô", "[Tập đoàn Hợp tác Hàng không Thành Đô=company]", "Tập đoàn Nga",
    ])
    func leavesOutWhatOnlyDescribesACompany(_ text: String) { expect(text) }

    @Test(arguments: [
        "[đảng Cộng hòa=party] Thom Tillisovic", "[đảng Cộng hòa=party] và Dân chủ", "nhóm An ninh",
        "[nhóm An ninh Quốc tế=group]", "[Viện An ninh=institute] Robert Zetason",
    ])
    func stopsWhereSomebodyOfItBegins(_ text: String) { expect(text) }

    private func expect(_ text: String) {
        let marked = FoundText.marked(text).replacing(/\[([^=\]]*)=(given|speaking)\]/) { $0.1 }
        #expect(marked == text)
    }
}
