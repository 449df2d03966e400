import Foundation
import Model
import Pipeline
import Storage
import Testing

@Suite struct ExtractionPrinterTests {
    @Test func printsALineForEachArticleInTheOrderOfTheIDs() async throws {
        try await TemporaryFolder.use { folder in
            let project = ProjectOnDisk(folder: folder)
            try project.write("Mỹ bán F-35.", to: "seeds/b.txt")
            try project.write("Nga giao S-400.", to: "seeds/z/a.txt")
            let records = try await records(in: folder)
            #expect(records.map(\.id) == ["a", "b"])
            #expect(
                records.map { $0.mentions.map(\.entity) } == [
                    ["country/ru", "weapon/s-400"], ["country/us", "weapon/f-35"],
                ])
        }
    }

    @Test func readsOnlyTheFilesThatAreNamed() async throws {
        try await TemporaryFolder.use { folder in
            let project = ProjectOnDisk(folder: folder)
            try project.write("Mỹ bán F-35.", to: "seeds/b.txt")
            try project.write("Nga giao S-400.", to: "khac/a.txt")
            #expect(try await records(in: folder, files: ["\(folder)/khac/a.txt"]).map(\.id) == ["a"])
            let outcome = try await printer(folder).print(files: ["\(folder)/khac/b.txt"])
            #expect(outcome.lines == [] && outcome.diagnostics.map(\.id) == ["no-such-file"])
        }
    }

    @Test func endsWithoutArticles() async throws {
        try await TemporaryFolder.use { folder in
            let error = await #expect(throws: BuildError.self) { try await printer(folder).print(files: []) }
            #expect(error?.code == "no-input")
        }
    }

    /// What Python or any other program does with the offsets: count scalars.
    @Test func givesOffsetsAtWhichEachMentionStands() async throws {
        let outcome = try await printer(Repository.root.path).print(files: [])
        let records = try outcome.lines.split(separator: 0x0A).map(Self.record)
        #expect(records.count == 5)
        for record in records {
            let paragraphs = record.paragraphs.map { Array($0.text.unicodeScalars) }
            #expect(!record.mentions.isEmpty)
            for mention in record.mentions {
                let scalars = paragraphs[mention.paragraph][mention.start..<mention.end]
                #expect(scalars.elementsEqual(mention.text.unicodeScalars))
            }
            for (paragraph, scalars) in zip(record.paragraphs, paragraphs) {
                #expect(paragraph.sentences.first?.first == 0 && paragraph.sentences.last?.last == scalars.count)
                for (one, next) in zip(paragraph.sentences, paragraph.sentences.dropFirst()) {
                    #expect(one[1] == next[0])
                }
            }
        }
    }

    private func printer(_ folder: String) -> ExtractionPrinter {
        ExtractionPrinter(store: DiskStore(), options: Repository.options(project: folder))
    }

    private func records(in folder: String, files: [String] = []) async throws -> [PrintedRecord] {
        let outcome = try await printer(folder).print(files: files)
        #expect(outcome.diagnostics == [] && outcome.lines.last == 0x0A)
        return try outcome.lines.split(separator: 0x0A).map(Self.record)
    }

    private static func record(_ line: ArraySlice<UInt8>) throws -> PrintedRecord {
        try JSONDecoder().decode(PrintedRecord.self, from: Data(line))
    }
}
