import Foundation
import Testing

/// How well names, times and values are found in the seeds that somebody annotated: numbers that may only rise.
@Suite struct ExtractionQualityTests {
    @Test func isAsGoodAsItWas() async throws {
        let scorer = try await score()
        let file = try Data(contentsOf: Repository.own("thresholds.json"))
        let thresholds = try JSONDecoder().decode([String: Double].self, from: file)
        #expect(thresholds.keys.sorted() == Measure.allCases.map(\.rawValue).sorted())
        for measure in Measure.allCases {
            let threshold = try #require(thresholds[measure.rawValue])
            let figure = try #require(scorer.figures[measure])
            let differences = scorer.differences.filter { $0.contains(" \(measure.rawValue): ") }
            #expect(figure.f1 >= threshold, "\(measure) fell: \(figure)\n\(differences.joined(separator: "\n"))")
            if figure.f1 > threshold + 0.01 {
                Issue.record("\(measure) is \(figure.f1) now; raise it in thresholds.json", severity: .warning)
            }
        }
    }

    /// The annotator's lines are the paragraphs that sitegen reads, so that numbers and offsets mean the same.
    @Test func readsTheParagraphsThatWereAnnotated() async throws {
        let found = try await FoundDocument.all()
        for gold in try GoldDocument.all() {
            let paragraphs = try #require(found[gold.id]).paragraphs.map(\.text)
            #expect(paragraphs.elementsEqual(try lines(of: gold.id)) { $0.utf8.elementsEqual($1.utf8) })
        }
    }

    private func score() async throws -> Scorer {
        let found = try await FoundDocument.all()
        var scorer = Scorer()
        for gold in try GoldDocument.all() { try scorer.add(gold, found[gold.id], lines: try lines(of: gold.id)) }
        return scorer
    }

    private func lines(of id: String) throws -> [String] {
        let text = try String(contentsOf: Repository.root.appending(path: "seeds/\(id).txt"), encoding: .utf8)
        return text.split(separator: "\n").map { line in
            line.trimmingCharacters(in: .whitespaces).precomposedStringWithCanonicalMapping
        }.filter { !$0.isEmpty }
    }
}
