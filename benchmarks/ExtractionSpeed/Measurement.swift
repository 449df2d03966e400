import Foundation
import Model
import Pipeline
import Reading
import Storage

/// The texts in memory and what reads them.
struct Measurement {
    private static let rounds = 3

    private let articles: [Article]
    private let desk: ReadingDesk

    init(lexicon: String, texts: String) throws(BuildError) {
        let store = DiskStore()
        let files = try FileTree(store: store, folder: texts, purpose: "texts", option: "the first argument").files
        articles = files.filter { $0.name.hasSuffix(".txt") }.map { file in
            Article(
                id: ArticleID(file.name), path: file.name, format: .text, fields: ArticleFields(), body: file.bytes,
                fileHash: "")
        }
        if articles.isEmpty { throw BuildError("no-articles", "no files '*.txt' in '\(texts)'") }
        let knowledge = try LexiconReader(store: store, folder: lexicon).read()
        desk = ReadingDesk(lexicon: knowledge.lexicon, publish: .full)
    }

    /// Reads all texts once and then three times by the clock.
    func run() -> Speed {
        _ = read()
        var wall: [Double] = []
        var processor: [Double] = []
        var mentions = 0
        for _ in 0..<Measurement.rounds {
            let (start, ticks) = (ContinuousClock.now, clock())
            mentions = read()
            let duration = (ContinuousClock.now - start).components
            wall.append(Double(duration.seconds) + Double(duration.attoseconds) / 1e18)
            processor.append(Double(clock() - ticks) / Double(CLOCKS_PER_SEC))
        }
        return Speed(
            texts: articles.count, bytes: articles.reduce(0) { $0 + $1.body.count }, mentions: mentions,
            seconds: wall.sorted()[Measurement.rounds / 2], processorSeconds: processor.sorted()[Measurement.rounds / 2]
        )
    }

    /// The number of mentions, so that no part of the work can be left out.
    private func read() -> Int {
        articles.reduce(0) { $0 + (desk.interpret($1)?.mentions.count ?? 0) }
    }
}
