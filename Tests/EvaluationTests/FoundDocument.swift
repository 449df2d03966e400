import Foundation
import Pipeline
import Storage

/// What sitegen found in one article, as `sitegen extract` prints it.
struct FoundDocument: Decodable {
    struct Paragraph: Decodable {
        let text: String
        /// In Unicode scalars.
        var sentences: [[Int]] = []

        /// The number of the sentence that holds `offset`.
        func sentence(at offset: Int) -> Int? {
            sentences.lastIndex { $0[0] <= offset }
        }
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

    struct Event: FoundItem {
        struct Trigger: Decodable {
            let start: Int
            let end: Int
            let text: String
        }

        struct Argument: Decodable {
            let role: String
            let entity: String
        }

        let paragraph: Int
        let trigger: Trigger
        let type: String
        let modality: String
        let time: String?
        let speaker: String?
        let arguments: [Argument]

        var start: Int { trigger.start }
        var end: Int { trigger.end }
        var text: String { trigger.text }
    }

    let id: String
    let paragraphs: [Paragraph]
    let mentions: [Mention]
    let times: [Time]
    let values: [Value]
    var events: [Event] = []

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
