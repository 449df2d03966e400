import Model
import Reading
import Storage

/// The loop over articles: every file of the input becomes a document that is wholly read.
struct ArticleLoop: Sendable {
    /// The documents that were let in, in the order of their ids, and everything that was wrong on the way.
    struct Outcome: Sendable {
        let documents: [InterpretedDocument]
        let diagnostics: [Diagnostic]
    }

    let folder: ArticleFolder
    let desk: ReadingDesk
    let jobs: Int

    func run() async throws(BuildError) -> Outcome {
        let outcomes = try await Parallel.map(folder.files, jobs: jobs) { [desk, folder] file in
            desk.read(file, in: folder)
        }
        let (admitted, refusals) = ArticleFolder.admit(outcomes.compactMap(\.document))
        return Outcome(
            documents: admitted.sorted { $0.id < $1.id },
            diagnostics: folder.diagnostics + outcomes.flatMap(\.diagnostics) + refusals)
    }
}
