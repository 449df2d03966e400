import Foundation
import Model

/// Compares what was found with what an annotator found, by three measures.
///
/// `mention` asks for the exact span and the type; `mention~` for an overlapping span and the type; `link` for an
/// overlapping span and the entity: its id, the last part of it, or the slug of its name. Each mention counts for one of
/// the other side; the first that fits is taken. What falls on an optional mention does not count.
struct Scorer {
    private(set) var figures: [String: Figure] = [:]
    /// What is missing and what is too much, for whoever looks for the reason.
    private(set) var differences: [String] = []

    static let measures = ["mention", "mention~", "link"]

    /// Adds one document to the figures; `lines` are the article's, trimmed, without empty ones.
    mutating func add(_ gold: GoldDocument, _ found: FoundDocument?, lines: [String]) throws {
        let located = try gold.mentions.map { mention in
            guard lines.indices.contains(mention.p), let span = mention.span(in: lines[mention.p]) else {
                throw MissingQuote(description: "\(gold.id): paragraph \(mention.p) lacks '\(mention.text)'")
            }
            return Located(mention: mention, span: span)
        }
        let required = located.filter { $0.mention.optional != true }
        let spare = located.filter { $0.mention.optional == true }
        let counted = (found?.mentions ?? []).filter { mention in !spare.contains { $0.overlaps(mention) } }
        for measure in Scorer.measures { count(required, counted, by: measure, in: gold.id) }
    }

    struct MissingQuote: Error, CustomStringConvertible {
        let description: String
    }
}

private extension Scorer {
    /// A mention of the annotator with its place in the line.
    struct Located {
        let mention: GoldDocument.Mention
        let span: Range<Int>

        func overlaps(_ found: FoundDocument.Mention) -> Bool {
            mention.p == found.paragraph && span.overlaps(found.span)
        }

        func isSame(as found: FoundDocument.Mention, by measure: String) -> Bool {
            switch measure {
            case "mention": mention.p == found.paragraph && span == found.span && mention.types.contains(found.type)
            case "mention~": overlaps(found) && mention.types.contains(found.type)
            default: overlaps(found) && mention.entities.contains { isEntity($0, of: found) }
            }
        }

        private func isEntity(_ id: String, of found: FoundDocument.Mention) -> Bool {
            let key = id.split(separator: "/").last
            return id == found.entity || key == found.entity.split(separator: "/").last
                || key.map(String.init) == Slug(of: found.name).value
        }
    }

    mutating func count(_ gold: [Located], _ found: [FoundDocument.Mention], by measure: String, in document: String) {
        var used: Set<Int> = []
        var right = 0
        for mention in gold {
            if let partner = found.indices.first(where: {
                !used.contains($0) && mention.isSame(as: found[$0], by: measure)
            }) {
                used.insert(partner)
                right += 1
            } else {
                let missed = mention.mention
                differences.append("\(document): missed \(measure): p\(missed.p) '\(missed.text)' \(missed.entity)")
            }
        }
        for (index, mention) in found.enumerated() where !used.contains(index) {
            differences.append(
                "\(document): spurious \(measure): p\(mention.paragraph) '\(mention.text)' \(mention.entity)")
        }
        figures[measure, default: Figure()].right += right
        figures[measure, default: Figure()].gold += gold.count
        figures[measure, default: Figure()].found += found.count
    }
}
