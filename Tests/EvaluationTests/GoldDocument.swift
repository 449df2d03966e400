import Foundation

/// What an annotator found in one article; names only, the rest of the file waits.
struct GoldDocument: Decodable {
    /// A name in the text. Alternatives in `type` and `entity` are joined with `|`.
    struct Mention: Decodable {
        /// The number of the article's line, from 0, empty ones not counted.
        let p: Int
        let text: String
        /// Which of the occurrences of `text` in the line, from 1.
        let occ: Int?
        let type: String
        let entity: String
        /// Neither its absence nor its presence is an error.
        let optional: Bool?
    }

    let id: String
    let mentions: [Mention]

    /// All documents in `gold/`, in the order of their ids.
    static func all() throws -> [GoldDocument] {
        let names = try FileManager.default.contentsOfDirectory(atPath: Repository.own("gold").path).sorted()
        return try names.map { name in
            try JSONDecoder().decode(GoldDocument.self, from: Data(contentsOf: Repository.own("gold/\(name)")))
        }
    }
}

extension GoldDocument.Mention {
    var types: [String] { type.split(separator: "|").map(String.init) }
    var entities: [String] { entity.split(separator: "|").map(String.init) }

    /// Where the quote stands in its line, in scalars; `nil` when it does not.
    func span(in line: String) -> Range<Int>? {
        let scalars = Array(line.unicodeScalars)
        let quote = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
        guard scalars.count >= quote.count else { return nil }
        let starts = (0...(scalars.count - quote.count)).filter { scalars[$0...].starts(with: quote) }
        return (occ ?? 1) <= starts.count ? starts[(occ ?? 1) - 1]..<(starts[(occ ?? 1) - 1] + quote.count) : nil
    }
}
