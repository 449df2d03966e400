import LexiconSamples
import Model

/// A lexicon with a few offices, events and words of tense.
enum DatingSample {
    static let lexicon: Lexicon = {
        let us = EntityID(.country, "us")
        let people = [
            person("donald-trump", [("Tổng thống Mỹ", 2017, 2021), ("Tổng thống Mỹ", 2025, nil)]),
            person("joe-biden", [("Tổng thống Mỹ", 2021, 2025), ("Phó Tổng thống Mỹ", 2009, 2017)]),
            person("mark-esper", [("Bộ trưởng Quốc phòng Mỹ", 2019, 2020)]),
        ]
        let country = Entity(
            id: us, name: "Mỹ", nameEnglish: nil,
            details: .country(CountryDetails(alpha3: "USA", capital: nil, region: nil)), wikidata: nil)
        var lexicon = Lexicon(
            entities: Dictionary(uniqueKeysWithValues: (people + [country]).map { ($0.id, $0) }),
            names: [
                EntityName(text: "Mỹ", entity: us, use: .plain), EntityName(text: "Hoa Kỳ", entity: us, use: .plain),
            ],
            context: .sample())
        lexicon.dating = rules
        lexicon.anchors = anchors
        return lexicon
    }()

    static let anchors = [
        anchor("september-11", "2001-09-11", .event, [["vụ tấn công 11/9"]]),
        anchor("covid-19", "2020-02-11", .event, [["covid-19"]]),
        anchor("us-sanctions-turkey", "2020-12-14", .match, [["trừng phạt", "thổ nhĩ kỳ"]]),
        anchor("us-refuses-f-35", "2019-07-16", .match, [["không bán", "f-35"]]),
        anchor("peace-spring", "2019-10-09", .event, [["chiến dịch", "bắc syria"]]),
        anchor("tokyo-olympics", "2021-07-23", .scheduled, [["olympic tokyo"]]),
        anchor("october-7", "2023-10-07", .match, [["hamas"]]),
        anchor("office-biden", "2021-01-20", .scheduled, [["biden nhậm chức"]], ("joe-biden", "Tổng thống Mỹ")),
        anchor("office-trump", "2025-01-20", .scheduled, [["trump nhậm chức"]], ("donald-trump", "Tổng thống Mỹ")),
    ]

    static var rules: DatingRules {
        var rules = DatingRules()
        rules.future = ["sẽ", "dự kiến", "có thể", "hi vọng"]
        rules.past = ["đã", "hồi", "cho biết", "nói", "tuyên bố", "từng dự kiến", "sau"]
        rules.lookingBack = ["kể từ", "từ"]
        rules.joiners = ["đến", "và"]
        rules.yearJoiners = [","]
        rules.formerTitles = ["cựu", "phó", "ứng viên"]
        rules.otherTimes = ["khi đó"]
        return rules
    }

    static func anchor(
        _ id: String, _ date: String, _ kind: Anchor.Kind, _ cues: [[String]],
        _ office: (person: String, title: String)? = nil
    ) -> Anchor {
        Anchor(
            id: id, name: id, date: CalendarDate(date).map { EDTFDate($0) } ?? EDTFDate(EDTFDate.Point(.unknown)),
            kind: kind, cues: cues,
            office: office.map { Anchor.Office(person: EntityID(.person, $0.person), title: $0.title) })
    }

    private static func person(_ id: String, _ offices: [(title: String, first: Int, last: Int?)]) -> Entity {
        let details = PersonDetails(
            country: EntityID(.country, "us"),
            offices: offices.map {
                PersonDetails.Office(title: $0.title, firstYear: $0.first, lastYear: $0.last)
            })
        return Entity(
            id: EntityID(.person, id), name: id, nameEnglish: nil, details: .person(details), wikidata: nil)
    }
}
