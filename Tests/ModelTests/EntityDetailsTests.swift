import Model
import Testing

@Suite struct EntityDetailsTests {
    static let russia = EntityID(.country, "ru")
    static let india = EntityID(.country, "in")

    @Test(
        arguments: [
            (.country(CountryDetails(alpha3: "RUS", capital: "Moscow", region: nil)), []),
            (
                .weapon(
                    WeaponDetails(
                        designation: "BrahMos", category: "Missiles", makers: [], origins: [russia, india],
                        natoNames: [],
                        nicknames: [], classPhrases: [])), [russia, india]
            ),
            (.person(PersonDetails(country: russia, offices: [])), [russia]),
            (.person(PersonDetails(country: nil, offices: [])), []),
            (.organisation(OrganisationDetails(kind: "manufacturer", country: india)), [india]),
            (.place(PlaceDetails(kind: "city", country: russia, latitude: nil, longitude: nil)), [russia]),
        ] as [(EntityDetails, [EntityID])])
    func namesTheCountriesToWhichAnEntityBelongs(_ details: EntityDetails, _ countries: [EntityID]) {
        #expect(details.countries == countries)
    }
}
