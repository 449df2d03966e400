import Foundation
import Pipeline
import Storage

/// What sitegen found in one article, as `sitegen extract` prints it.
struct FoundDocument: Decodable {
    struct Paragraph: Decodable {
        let text: String
    }

    struct Mention: FoundItem {
        let paragraph: Int
        let start: Int
        let end: Int
        let text: String
        let type: String
        let entity: String
        let name: String
    }

    struct Time: FoundItem {
        let paragraph: Int
        let start: Int
        let end: Int
        let text: String
        let edtf: String
    }

    struct Value: FoundItem {
        let paragraph: Int
        let start: Int
        let end: Int
        let text: String
        let amount: Double
        let unit: String
    }

    let id: String
    let paragraphs: [Paragraph]
    let mentions: [Mention]
    let times: [Time]
    let values: [Value]

    /// What is found in the repository's seeds, by id.
    static func all() async throws -> [String: FoundDocument] {
        var options = BuildOptions()
        options.project = Repository.root.path
        options.jobs = 2
        let outcome = try await ExtractionPrinter(store: DiskStore(), options: options).print(files: [])
        let documents = try outcome.lines.split(separator: 0x0A).map { line in
            try JSONDecoder().decode(FoundDocument.self, from: Data(line))
        }
        return Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0) })
    }
}
