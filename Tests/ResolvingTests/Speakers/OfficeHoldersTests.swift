import Model
import Testing

@testable import Resolving

@Suite struct OfficeHoldersTests {
    private static let us = EntityID(.country, "us")
    private static let holders = OfficeHolders(
        Lexicon(
            entities: Dictionary(
                uniqueKeysWithValues: [
                    person("obama", "Tổng thống Mỹ", 2009, 2017), person("trump", "Tổng thống Mỹ", 2017, 2021),
                    person("pence", "Phó Tổng thống Mỹ", 2017, 2021),
                ].map { ($0.id, $0) }), names: [],
            context: NameContext(
                leads: [:], outletLeads: [], personalSyllables: [], cityCues: [], governmentCues: [], rules: [])))

    @Test(arguments: [
        ("tổng thống", 2012, "obama"), ("tổng thống mỹ", 2019, "trump"), ("phó tổng thống", 2019, "pence"),
        // Two held it in that year, nobody did, and it is no whole word.
        ("tổng thống", 2017, nil), ("tổng thống", 2008, nil), ("tổng", 2012, "obama"), ("tổ", 2012, nil),
    ])
    func findsWhoAloneHeldTheOffice(_ office: String, _ year: Int, _ person: String?) {
        #expect(Self.holders.holder(of: Array(office.utf8)[...], in: Self.us, year: year)?.key == person)
    }

    @Test func knowsWhoEverHeldIt() {
        let office = Array("tổng thống".utf8)[...]
        #expect(Self.holders.holds(EntityID(.person, "trump"), office))
        #expect(!Self.holders.holds(EntityID(.person, "pence"), office))
        #expect(Self.holders.country(of: EntityID(.person, "pence")) == Self.us)
    }

    private static func person(_ key: String, _ title: String, _ first: Int, _ last: Int) -> Entity {
        Entity(
            id: EntityID(.person, key), name: key, nameEnglish: nil,
            details: .person(
                PersonDetails(
                    country: us, offices: [PersonDetails.Office(title: title, firstYear: first, lastYear: last)])),
            wikidata: nil)
    }
}
