import Foundation
import Model
import Reading
import Storage

/// Prints what was found in articles, as JSON Lines in the order of the documents' ids.
package struct ExtractionPrinter: Sendable {
    /// What there is to print and what was wrong on the way.
    package struct Outcome: Sendable {
        package let lines: [UInt8]
        package let diagnostics: [Diagnostic]
    }

    private let store: any FileStore
    private let options: BuildOptions

    package init(store: some FileStore, options: BuildOptions) {
        self.store = store
        self.options = options
    }

    /// Reads the files at `paths`, or else all articles of the input folder.
    package func print(files paths: [String]) async throws(BuildError) -> Outcome {
        let project = try Project(options: options, store: store)
        let folder = try articles(at: paths, of: project)
        let knowledge = try project.lexiconReader(store).read()
        let desk = ReadingDesk(lexicon: knowledge.lexicon, publish: project.settings.publish)
        let reading = try await ArticleLoop(folder: folder, desk: desk, jobs: options.jobs).run()
        let entities = knowledge.lexicon.entities
        let lines = try await Parallel.map(reading.documents, jobs: options.jobs) { document throws(BuildError) in
            try ExtractionPrinter.line(of: document, entities: entities)
        }
        return Outcome(
            lines: Array(lines.joined()), diagnostics: project.diagnostics + knowledge.diagnostics + reading.diagnostics
        )
    }
}

private extension ExtractionPrinter {
    func articles(at paths: [String], of project: Project) throws(BuildError) -> ArticleFolder {
        if !paths.isEmpty { return ArticleFolder(store: store, files: paths) }
        let folder = try ArticleFolder(store: store, folder: project.input)
        if folder.files.isEmpty { throw ArticleFolder.noArticles(in: project.input) }
        return folder
    }

    static func line(
        of document: InterpretedDocument, entities: [EntityID: Entity]
    ) throws(BuildError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return try Array(encoder.encode(ExtractionRecord(document, entities: entities))) + [0x0A]
        } catch {
            throw BuildError("not-encodable", "'\(document.document.id)' can't be written as JSON", cause: "\(error)")
        }
    }
}
