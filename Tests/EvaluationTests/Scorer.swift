import Foundation

/// Compares what was found with what an annotator found, measure by measure.
///
/// Each item counts for one of the other side; the first that fits is taken. What falls on an optional item does not
/// count.
struct Scorer {
    var figures: [Measure: Figure] = [:]
    /// What is missing and what is too much, for whoever looks for the reason.
    var differences: [String] = []

    /// Adds one document to the figures; `lines` are the article's, trimmed, without empty ones.
    mutating func add(_ gold: GoldDocument, _ found: FoundDocument?, lines: [String]) throws {
        let mentions = try located(gold.mentions, in: gold.id, lines: lines)
        let foundMentions = found?.mentions ?? []
        count(.mention, mentions, foundMentions, in: gold.id) { $0.isAt($1) && Measure.isSameType($0.meaning, $1) }
        count(.looseMention, mentions, foundMentions, in: gold.id) {
            $0.overlaps($1) && Measure.isSameType($0.meaning, $1)
        }
        count(.link, mentions, foundMentions, in: gold.id) { $0.overlaps($1) && Measure.isSameEntity($0.meaning, $1) }
        count(.time, try located(gold.times, in: gold.id, lines: lines), found?.times ?? [], in: gold.id) {
            $0.overlaps($1) && Measure.isSameTime($0.meaning, $1)
        }
        count(.value, try located(gold.values, in: gold.id, lines: lines), found?.values ?? [], in: gold.id) {
            $0.overlaps($1) && Measure.isSameValue($0.meaning, $1)
        }
        count(
            try located(gold.events, in: gold.id, lines: lines), found?.events ?? [],
            sentences: found?.paragraphs ?? [], in: gold.id)
    }

    struct MissingQuote: Error, CustomStringConvertible {
        let description: String
    }
}

extension Scorer {
    /// What an annotator says, with its place in the line.
    struct Located<Meaning> {
        let quote: GoldDocument.Quote
        let meaning: Meaning
        let isOptional: Bool
        let span: Range<Int>

        func isAt(_ found: some FoundItem) -> Bool {
            quote.p == found.paragraph && span == found.span
        }

        func overlaps(_ found: some FoundItem) -> Bool {
            quote.p == found.paragraph && span.overlaps(found.span)
        }
    }

    func located<Meaning>(
        _ annotations: [GoldDocument.Annotation<Meaning>], in document: String, lines: [String]
    ) throws -> [Located<Meaning>] {
        try annotations.map { annotation in
            let quote = annotation.quote
            guard lines.indices.contains(quote.p), let span = quote.span(in: lines[quote.p]) else {
                throw MissingQuote(description: "\(document): paragraph \(quote.p) lacks '\(quote.text)'")
            }
            return Located(quote: quote, meaning: annotation.meaning, isOptional: annotation.isOptional, span: span)
        }
    }

    mutating func count<Meaning, Found: FoundItem>(
        _ measure: Measure, _ gold: [Located<Meaning>], _ found: [Found], in document: String,
        isSame: (Located<Meaning>, Found) -> Bool
    ) {
        let required = gold.filter { !$0.isOptional }
        let counted = found.filter { item in !gold.contains { $0.isOptional && $0.overlaps(item) } }
        var used: Set<Int> = []
        for item in required {
            if let partner = counted.indices.first(where: { !used.contains($0) && isSame(item, counted[$0]) }) {
                used.insert(partner)
            } else {
                let missed = "p\(item.quote.p) '\(item.quote.text)' \(item.meaning)"
                differences.append("\(document): missed \(measure.rawValue): \(missed)")
            }
        }
        for (index, item) in counted.enumerated() where !used.contains(index) {
            differences.append("\(document): spurious \(measure.rawValue): p\(item.paragraph) \(item)")
        }
        figures[measure, default: Figure()].right += used.count
        figures[measure, default: Figure()].gold += required.count
        figures[measure, default: Figure()].found += counted.count
    }
}
