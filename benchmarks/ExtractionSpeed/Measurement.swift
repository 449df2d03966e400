import Extracting
import Foundation
import Interpreting
import Model
import Normalising
import Reading
import Resolving
import Storage

/// The texts in memory and the stages that read them.
struct Measurement {
    private static let rounds = 3

    private let articles: [Article]
    private let normaliser: Normaliser
    private let extractor: Extractor
    private let resolver: Resolver
    private let interpreter: Interpreter

    init(lexicon: String, texts: String) throws(BuildError) {
        let store = DiskStore()
        let files = try FileTree(store: store, folder: texts, purpose: "texts", option: "the first argument").files
        articles = files.filter { $0.name.hasSuffix(".txt") }.map { file in
            Article(
                id: ArticleID(file.name), path: file.name, format: .text, fields: ArticleFields(), body: file.bytes,
                fileHash: "")
        }
        if articles.isEmpty { throw BuildError("no-articles", "no files '*.txt' in '\(texts)'") }
        let knowledge = try LexiconReader(store: store, folder: lexicon).read().lexicon
        normaliser = Normaliser(publish: .full, rules: knowledge.sentences)
        extractor = Extractor(knowledge)
        resolver = Resolver(knowledge)
        interpreter = Interpreter(knowledge)
    }

    /// Reads all texts once and then three times by the clock.
    func run() -> Speed {
        _ = round()
        let start = ContinuousClock.now
        let rounds = (0..<Measurement.rounds).map { _ in round() }
        let duration = (ContinuousClock.now - start).components
        let seconds = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
        return Speed(
            texts: articles.count, bytes: articles.reduce(0) { $0 + $1.body.count }, mentions: rounds[0].mentions,
            seconds: seconds / Double(Measurement.rounds),
            stages: Stage.allCases.map { stage in
                (stage, rounds.map { $0.seconds[stage] ?? 0 }.sorted()[Measurement.rounds / 2])
            })
    }

    /// Takes all texts through the stages, one behind the other, and gives the processor time of each.
    ///
    /// The number of mentions is asked for, so that no part of the work can be left out.
    private func round() -> (mentions: Int, seconds: [Stage: Double]) {
        var seconds: [Stage: Double] = [:]
        func timed<Result>(_ stage: Stage, _ work: () -> [Result]) -> [Result] {
            let start = clock()
            defer { seconds[stage] = Double(clock() - start) / Double(CLOCKS_PER_SEC) }
            return work()
        }
        let documents = timed(.normalising) { articles.compactMap { normaliser.normalise($0).document } }
        let annotated = timed(.extracting) { documents.map(extractor.extract) }
        let resolved = timed(.resolving) { annotated.map(resolver.resolve) }
        let interpreted = timed(.interpreting) { resolved.map(interpreter.interpret) }
        return (interpreted.reduce(0) { $0 + $1.mentions.count }, seconds)
    }
}
