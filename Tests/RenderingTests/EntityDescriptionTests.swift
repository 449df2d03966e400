import Model
import Testing

@testable import Rendering

@Suite struct EntityDescriptionTests {
    private let scope: PageScope

    init() throws {
        let folder = try TemplatesOnDisk.folder()
        let table = WordTable(path: folder.stringsPath, bytes: folder.strings)
        let site = RenderedSite.sample.make()
        scope = PageScope(
            index: SiteIndex(site: site, wording: Wording(book: PhraseBook(table), table: table)), page: site.pages[0])
    }

    private func line(_ type: EntityType, _ details: EntityDetails) -> String {
        EntityDescription.line(
            Entity(id: EntityID(type, "x"), name: "X", nameEnglish: nil, details: details, wikidata: nil), scope)
    }

    @Test func saysWhatEachTypeIs() {
        #expect(line(.country, .country(CountryDetails(alpha3: "X", capital: nil, region: "Asia"))) == "Châu Á")
        #expect(line(.country, .country(CountryDetails(alpha3: "X", capital: nil, region: nil))) == "Nước")
        #expect(
            line(.organisation, .organisation(OrganisationDetails(kind: "news_agency", country: SampleSite.russia)))
                == "hãng thông tấn, Nga")
        #expect(
            line(.place, .place(PlaceDetails(kind: "base", country: nil, latitude: nil, longitude: nil))) == "căn cứ")
    }

    @Test func namesThePresentOfficeElseTheLast() {
        let past = PersonDetails.Office(title: "cũ", firstYear: 2000, lastYear: 2010)
        let later = PersonDetails.Office(title: "sau", firstYear: 2010, lastYear: 2012)
        let present = PersonDetails.Office(title: "nay", firstYear: 2005, lastYear: nil)
        #expect(line(.person, .person(PersonDetails(country: nil, offices: [past, present, later]))) == "nay")
        #expect(line(.person, .person(PersonDetails(country: nil, offices: [past, later]))) == "sau")
        #expect(line(.person, .person(PersonDetails(country: SampleSite.turkiye, offices: []))) == "Thổ Nhĩ Kỳ")
        #expect(line(.person, .person(PersonDetails(country: nil, offices: []))) == "")
    }
}
