import Model

@testable import Aggregating

/// Little archives in which sentences and their events are written by hand.
///
/// `DealSample.article("a", "2019-12-06", ("Nga bàn giao S-400.", ["delivery actual 2019-07 supplier=ru recipient=tr"]))`.
/// An event's words are its type, its modality, a date where it has one, then its roles, `speaker`, `outlet`, `told` for
/// when it was said, `n` for a count and `usd` for money. Without a `weapon` it is about the S-400, with `weapon=-` about none.
enum DealSample {
    static let lexicon: Lexicon = {
        let countries = ["ru", "tr", "us", "sa", "in", "ca", "ua", "cn"].map {
            SampleLexicon.country($0, $0.uppercased(), english: nil)
        }
        let weapons = [
            weapon("s-400", "ru"), weapon("ak-103", "ru"), weapon("f-35", "us"), weapon("thaad", "us"),
            weapon("thaad-er", "us"),
            weapon("nasams", "no", "us"), weapon("patriot", "us"),
        ]
        var lexicon = SampleLexicon.make(countries + weapons)
        lexicon.deals.batchUnits = ["lô", "trung đoàn"]
        lexicon.deals.ordinals = [1: ["đầu tiên"], 2: ["thứ hai"]]
        lexicon.deals.lots = ["lô"]
        lexicon.deals.new = ["mới"]
        lexicon.deals.further = ["mua thêm"]
        lexicon.deals.partial = ["bắt đầu nhận", "còn lại"]
        lexicon.deals.complete = ["hoàn tất bàn giao"]
        lexicon.deals.contracts = ["hợp đồng mua bán"]
        lexicon.deals.production = ["việc cùng sản xuất"]
        lexicon.deals.families = [EntityID(.weapon, "thaad-er"): EntityID(.weapon, "thaad")]
        lexicon.deals.firmness = ["refusal-yield"]
        lexicon.deals.refunds = ["payment-refund"]
        lexicon.deals.daysApartByType = [.contract: 31, .agreement: 31]
        lexicon.deals.single = [.contract, .agreement]
        return lexicon
    }()

    /// A line and the events that it tells.
    typealias Line = (text: String, events: [String])

    /// An article that was published at a day which nobody knows.
    static func article(_ id: String, _ lines: Line...) -> InterpretedDocument { article(id, nil, false, lines) }

    static func article(_ id: String, _ date: String, _ lines: Line...) -> InterpretedDocument {
        article(id, date, false, lines)
    }

    static func digest(_ id: String, _ lines: Line...) -> InterpretedDocument { article(id, nil, true, lines) }

    static func deals(_ documents: InterpretedDocument...) -> [String: Deal] { deals(of: documents) }

    /// The deals of `documents` by the keys of their ids.
    static func deals(of documents: [InterpretedDocument]) -> [String: Deal] {
        Dictionary(uniqueKeysWithValues: site(of: documents).archive.deals.map { ($0.id.key, $0) })
    }

    static func site(of documents: [InterpretedDocument]) -> Site {
        Aggregator(lexicon: lexicon, settings: SiteSettings()).aggregate(documents, fingerprint: "").site
    }

    /// The events of the archive of `documents`.
    static func stories(_ documents: InterpretedDocument...) -> [StoryEvent] { site(of: documents).archive.events }

    private static func article(
        _ id: String, _ date: String?, _ isDigest: Bool, _ lines: [Line]
    ) -> InterpretedDocument {
        let text = lines.map(\.text).joined(separator: "\n")
        let plain = SampleDocument.make(
            id, text, date: date, lineDates: isDigest ? Array(repeating: .unknown, count: lines.count) : [])
        var values: [ValueMention] = []
        var events: [EventMention] = []
        for (number, line) in lines.enumerated() {
            let start = plain.document.paragraphs[number].span.start
            for (place, notation) in line.events.enumerated() {
                events.append(event(notation, in: number, at: start + place, &values))
            }
        }
        let resolved = ResolvedDocument(
            document: plain.document, paragraphDates: plain.resolved.paragraphDates, mentions: plain.mentions,
            values: values)
        return InterpretedDocument(resolved, events: events)
    }

    private static func weapon(_ key: String, _ origins: String...) -> Entity {
        Entity(
            id: EntityID(.weapon, key), name: key, nameEnglish: nil,
            details: .weapon(
                WeaponDetails(
                    designation: key, category: "", makers: [], origins: origins.map { EntityID(.country, $0) },
                    natoNames: [], nicknames: [], classPhrases: [])),
            wikidata: nil)
    }
}

private extension DealSample {
    static func event(
        _ notation: String, in paragraph: Int, at offset: Int, _ values: inout [ValueMention]
    ) -> EventMention {
        let words = notation.split(separator: " ").map(String.init)
        let pairs = words.dropFirst(2).filter { $0.contains("=") }.map { word in
            let sides = word.split(separator: "=").map(String.init)
            return (key: sides[0], value: sides[1])
        }
        let date = words.dropFirst(2).first { !$0.contains("=") }
        let told = pairs.first { $0.key == "told" }.flatMap { time($0.value) }
        var arguments: [EventArgument] = []
        for (key, value) in pairs {
            guard let role = EventRole(rawValue: key), role != .weapon else { continue }
            arguments.append(argument(role, EntityID(.country, value)))
        }
        let weapons = pairs.filter { $0.key == "weapon" }.map(\.value)
        for weapon in weapons.isEmpty ? ["s-400"] : weapons where weapon != "-" {
            arguments.append(argument(.weapon, EntityID(.weapon, weapon)))
        }
        var places: [Int] = []
        for (key, value) in pairs where key == "n" || key == "usd" {
            places.append(values.count)
            values.append(
                ValueMention(
                    span: TextSpan(offset..<(offset + 1)), amount: DecimalAmount(Int(value) ?? 0),
                    unit: key == "n" ? .count : .money("USD"), rule: "sample"))
        }
        func party(_ key: String) -> EntityID? {
            pairs.first { $0.key == key }.map { EntityID(.country, $0.value) }
        }
        return EventMention(
            sentence: SentenceReference(paragraph: paragraph, sentence: 0),
            type: EventType(rawValue: words[0]) ?? .accident, trigger: TextSpan(offset..<(offset + 1)),
            modality: Modality(rawValue: words[1]) ?? .actual, time: date.flatMap(time), speaker: party("speaker"),
            outlet: party("outlet"), arguments: arguments, values: places,
            confidence: EventConfidence(reasons: []), rule: pairs.first { $0.key == "rule" }?.value ?? "sample",
            modalityEvidence: nil, told: told)
    }

    static func argument(_ role: EventRole, _ entity: EntityID) -> EventArgument {
        EventArgument(role: role, entity: entity, span: nil, rule: "sample")
    }

    /// `2019-07-12`, or `12-11/2019,2020` for a day of one of two years.
    static func time(_ notation: String) -> EventMention.TimeReading? {
        let parts = notation.split(separator: "/").map(String.init)
        guard parts.count == 2 else {
            return CalendarDate(notation).map { .init(date: EDTFDate($0), alternatives: []) }
        }
        let numbers = parts[0].split(separator: "-").compactMap { Int($0) }
        let day = EDTFDate(EDTFDate.Point(.unknown, .day(month: numbers[0], day: numbers[1])))
        return .init(date: day, alternatives: parts[1].split(separator: ",").compactMap { Int($0) }.map(day.inYear))
    }
}
