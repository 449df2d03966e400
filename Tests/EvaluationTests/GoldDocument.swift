import Foundation

/// What an annotator found in one article.
struct GoldDocument: Decodable {
    /// Words of the article that an annotator chose.
    struct Quote: Decodable, Hashable {
        /// The number of the article's line, from 0, empty ones not counted.
        let p: Int
        let text: String
        /// Which of the occurrences of `text` in the line, from 1.
        let occ: Int?

        init(p: Int, text: String, occ: Int?) {
            self.p = p
            self.text = text
            self.occ = occ
        }

        /// The words of an event are its trigger.
        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            p = try container.decode(Int.self, forKey: .p)
            text = try container.decode(String.self, forKey: container.contains(.text) ? .text : .trigger)
            occ = try container.decodeIfPresent(Int.self, forKey: .occ)
        }

        private enum Key: CodingKey {
            case p, text, trigger, occ
        }
    }

    /// A name in the text. Alternatives in `type` and `entity` are joined with `|`.
    struct Mention: Decodable {
        let type: String
        let entity: String
    }

    /// An expression of time. Alternatives in `edtf` are joined with `|`.
    struct Time: Decodable {
        let edtf: String
    }

    /// An amount of money in full units of a currency, or a count.
    struct Value: Decodable {
        let amount: Double
        let unit: String
    }

    /// An event, at the words that name it. Alternatives in `type`, `modality`, `time`, `speaker` and the fillers are
    /// joined with `|`; `none` among them allows that there is none.
    struct Event: Decodable {
        let trigger: String
        let type: String
        let modality: String?
        let time: String?
        let speaker: String?
        let args: [String: [String]]
    }

    /// What an annotator says of some words.
    struct Annotation<Meaning: Decodable>: Decodable {
        let quote: Quote
        let meaning: Meaning
        /// Neither its absence nor its presence is an error.
        let isOptional: Bool

        init(quote: Quote, meaning: Meaning, isOptional: Bool) {
            self.quote = quote
            self.meaning = meaning
            self.isOptional = isOptional
        }

        /// Quote and meaning stand in one object of the file.
        init(from decoder: any Decoder) throws {
            quote = try Quote(from: decoder)
            meaning = try Meaning(from: decoder)
            isOptional = try decoder.container(keyedBy: Key.self).decodeIfPresent(Bool.self, forKey: .optional) ?? false
        }

        private enum Key: CodingKey {
            case optional
        }
    }

    let id: String
    let mentions: [Annotation<Mention>]
    let times: [Annotation<Time>]
    let values: [Annotation<Value>]
    var events: [Annotation<Event>] = []

    /// All documents in `gold/`, in the order of their ids.
    static func all() throws -> [GoldDocument] {
        let names = try FileManager.default.contentsOfDirectory(atPath: Repository.own("gold").path).sorted()
        return try names.map { name in
            try JSONDecoder().decode(GoldDocument.self, from: Data(contentsOf: Repository.own("gold/\(name)")))
        }
    }
}

extension GoldDocument.Quote {
    /// Where the quote stands in its line, in scalars; `nil` when it does not.
    func span(in line: String) -> Range<Int>? {
        let scalars = Array(line.unicodeScalars)
        let quote = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
        guard scalars.count >= quote.count else { return nil }
        let starts = (0...(scalars.count - quote.count)).filter { scalars[$0...].starts(with: quote) }
        return (occ ?? 1) <= starts.count ? starts[(occ ?? 1) - 1]..<(starts[(occ ?? 1) - 1] + quote.count) : nil
    }
}
