import Model
import Testing

@Suite struct DesignationReaderTests {
    @Test(arguments: [
        "bom dẫn đường [TG 100=designated]", "radar [N035=numbered]", "tên lửa [Blue Arrow 7=designated]",
        "tàu lớp [Taigeimaru=designated]", "radar Zorg", "tên lửa Nga", "tên lửa Zorg Aerospace",
        "tên lửa [Zorgov=designated] 30 chiếc",
    ])
    func readsWeaponsBehindAClassNoun(_ text: String) {
        #expect(FoundText.marked(text).replacing("[Zorg Aerospace=tail]", with: "Zorg Aerospace") == text)
    }

    @Test(arguments: [
        "Số tiêm kích [S-35=numbered] này bay.", "Số [S-35=near] và tiêm kích khác.", "Số S-35 này.",
        "tiêm kích [AN/APG-83=near]", "tiêm kích chở bệnh nhân Covid-19", "tiêm kích trên đường A-14",
        "tiêm kích chuyến bay MH-17", "tiêm kích ở Zapad-2021",
    ])
    func readsDesignationsWhereWeaponsAreSpokenOf(_ text: String) { #expect(FoundText.marked(text) == text) }

    @Test func takesTheSecondPartOfAKnownDesignation() throws {
        let annotated = FoundText.annotated("tiêm kích Su-30 MK2 bay")
        #expect(annotated.names.map { annotated.document.string($0.span) } == ["Su-30 MK2"])
    }
}
