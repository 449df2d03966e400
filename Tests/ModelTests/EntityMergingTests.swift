import Model
import Testing

@Suite struct EntityMergingTests {
    @Test func keepsTheLongerNameAndTheOfficesOfBoth() {
        let merged = person("Lajcak", ["Ngoại trưởng Slovakia"]).merged(
            with: person("Miroslav Lajcak", ["Ngoại trưởng Slovakia", "đặc phái viên EU"], country: "sk"))
        #expect(merged == person("Miroslav Lajcak", ["Ngoại trưởng Slovakia", "đặc phái viên EU"], country: "sk"))
    }

    @Test func keepsTheFirstOfTwoNamesOfOneLength() {
        let (first, second) = (person("A Bc", []), person("A Bd", []))
        #expect(first.merged(with: second).name == "A Bc")
        #expect(second.merged(with: first).name == "A Bd")
    }

    @Test func learnsTheCountryOfAnOrganisation() {
        let merged = organisation(nil).merged(with: organisation("sk"))
        #expect(merged.details.countries == [EntityID(.country, "sk")])
    }

    private func person(_ name: String, _ offices: [String], country: String? = nil) -> Entity {
        Entity(
            id: EntityID(.person, "lajcak"), name: name, nameEnglish: nil,
            details: .person(
                PersonDetails(
                    country: country.map { EntityID(.country, $0) },
                    offices: offices.map { PersonDetails.Office(title: $0, firstYear: nil, lastYear: nil) })),
            wikidata: nil)
    }

    private func organisation(_ country: String?) -> Entity {
        Entity(
            id: EntityID(.organisation, "o"), name: "O", nameEnglish: nil,
            details: .organisation(
                OrganisationDetails(kind: "agency", country: country.map { EntityID(.country, $0) })), wikidata: nil)
    }
}
