import Model
import Testing

@testable import Aggregating

@Suite struct AddressBookTests {
    @Test func hasAPageForEverything() {
        let documents = [SampleDocument.make("001_16ad8fb1", "Thổ Nhĩ Kỳ mua S-400.")]
        let paths = AddressBook.pages(of: archive(documents, SampleLexicon.lexicon)).pages.map(\.path.value)
        #expect(
            paths == [
                "index.html", "about.html", "review.html", "search.html", "data/README.html", "404.html",
                "articles.html", "deals.html",
                "timeline.html",
                "countries.html",
                "weapons.html",
                "people.html",
                "organisations.html", "places.html", "articles/001_16ad8fb1.html", "countries/turkiye.html",
                "weapons/s-400.html",
            ])
    }

    @Test func hasAPageForEveryYearAndEveryTypeOfEvents() {
        let events = [
            SampleEvent.make([], on: SampleEvent.day(2019, 7, 12)), SampleEvent.make([], type: .contract),
            SampleEvent.make([], type: .interest), SampleEvent.make([], on: SampleEvent.day(2018, 7, 12)),
            SampleEvent.make([], on: SampleEvent.day(2019, 1, 1)),
        ]
        let site = Aggregator(lexicon: SampleLexicon.lexicon, settings: SiteSettings())
            .aggregate([SampleDocument.make("a", "Nga.", events: events)], fingerprint: "").site
        #expect(
            site.pages.map(\.path.value).filter { $0.hasPrefix("timeline/") } == [
                "timeline/2018.html", "timeline/2019.html", "timeline/contract.html", "timeline/delivery.html",
                "timeline/interest.html",
            ])
    }

    @Test func bindsLongListsInVolumes() {
        let text = (1...150).map { "Nga \($0)." }.joined(separator: "\n")
        let documents = (1...3).map { SampleDocument.make("a\($0)", text, date: $0 == 3 ? nil : "2019-07-12") }
        let site = Aggregator(lexicon: SampleLexicon.lexicon, settings: SiteSettings())
            .aggregate(documents, fingerprint: "").site
        #expect(
            site.pages.map(\.path.value).filter { $0.hasPrefix("countries/") } == [
                "countries/russia.html", "countries/russia/sentences-2019-2.html",
                "countries/russia/sentences-2019.html", "countries/russia/sentences-undated.html",
            ])
    }

    @Test func namesADealAfterItsPartiesAndItsWeapon() {
        let site = DealSample.site(of: [
            DealSample.article("a", ("Nga bàn giao S-400.", ["delivery actual 2019-07 supplier=ru recipient=tr"]))
        ])
        #expect(site.pages.map(\.path.value).filter { $0.hasPrefix("deals/") } == ["deals/ru-tr-s-400.html"])
        #expect(site.path(of: .map)?.value == "map.html", "only where somebody sells")
    }

    @Test(arguments: [
        ("Türkiye", "countries/turkiye.html"), ("United States", "countries/united-states.html"),
        (nil, "countries/tr.html"),
    ])
    func namesCountriesInEnglish(english: String?, path: String) {
        let lexicon = SampleLexicon.make([SampleLexicon.country("tr", "Thổ Nhĩ Kỳ", english: english)])
        let pages = AddressBook.pages(of: archive([SampleDocument.make("a", "Thổ Nhĩ Kỳ.")], lexicon)).pages
        #expect(pages.last?.path.value == path)
    }

    @Test func numbersThoseWhoWouldShareAnAddress() {
        let lexicon = SampleLexicon.make([
            SampleLexicon.country("ru", "Nga", english: "Congo"),
            SampleLexicon.country("tr", "Thổ Nhĩ Kỳ", english: "Congo"),
        ])
        let (pages, _, diagnostics) = AddressBook.pages(
            of: archive([SampleDocument.make("a", "Nga, Thổ Nhĩ Kỳ.")], lexicon))
        #expect(pages.suffix(2).map(\.path.value) == ["countries/congo.html", "countries/congo-2.html"])
        #expect(
            diagnostics.map(\.description) == [
                "country/tr: warning: the address countries/congo.html belongs to country/ru; this page stands at "
                    + "countries/congo-2.html; change one of the ids [shared-address]"
            ])
    }

    private func archive(_ documents: [InterpretedDocument], _ lexicon: Lexicon) -> Archive {
        Archive(
            documents: documents, dossiers: DossierCollector(lexicon).dossiers(of: documents),
            entities: lexicon.entities)
    }
}
