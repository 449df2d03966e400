/// Events, which count where the type stands in the right sentence; of those that do, the rest is compared.
extension Scorer {
    typealias Gold = Located<GoldDocument.Event>
    typealias Found = FoundDocument.Event

    mutating func count(
        _ gold: [Gold], _ found: [Found], sentences paragraphs: [FoundDocument.Paragraph], in document: String
    ) {
        func isInSentence(_ gold: Gold, _ found: Found) -> Bool {
            guard gold.quote.p == found.paragraph, Measure.isSameType(gold.meaning, found) else { return false }
            guard !gold.overlaps(found), paragraphs.indices.contains(found.paragraph) else {
                return gold.overlaps(found)
            }
            let paragraph = paragraphs[found.paragraph]
            return paragraph.sentence(at: gold.span.lowerBound) == paragraph.sentence(at: found.start)
        }
        let tests: [(Gold, Found) -> Bool] = [{ $0.overlaps($1) && isInSentence($0, $1) }, isInSentence]
        let required = gold.filter { !$0.isOptional }
        let pairs = pairs(of: required, found, by: tests)
        let spare = found.indices.filter { !pairs.values.contains($0) }
        let excused = self.pairs(of: gold.filter(\.isOptional), spare.map { found[$0] }, by: tests)
        let counted = found.count - excused.count
        figures[.event, default: Figure()].add(Figure(right: pairs.count, gold: required.count, found: counted))
        for (place, item) in required.enumerated() {
            guard let partner = pairs[place] else {
                differences.append(
                    "\(document): missed event: p\(item.quote.p) \(item.meaning.type) '\(item.quote.text)'")
                countArguments(item.meaning, nil)
                continue
            }
            compare(item, found[partner], in: document)
        }
        let wrong = spare.enumerated().filter { !excused.values.contains($0.offset) }.map { found[$0.element] }
        for item in wrong {
            differences.append("\(document): spurious event: p\(item.paragraph) \(item.type) '\(item.text)'")
            figures[.argument, default: Figure()].add(Figure(right: 0, gold: 0, found: item.arguments.count))
        }
    }
}

private extension Scorer {
    /// Each gold item with the first found one that passes a test, the strictest test first.
    func pairs(of gold: [Gold], _ found: [Found], by tests: [(Gold, Found) -> Bool]) -> [Int: Int] {
        var pairs: [Int: Int] = [:]
        var used: Set<Int> = []
        for test in tests {
            for (place, item) in gold.enumerated() where pairs[place] == nil {
                guard let partner = found.indices.first(where: { !used.contains($0) && test(item, found[$0]) }) else {
                    continue
                }
                pairs[place] = partner
                used.insert(partner)
            }
        }
        return pairs
    }

    mutating func compare(_ gold: Gold, _ found: Found, in document: String) {
        countArguments(gold.meaning, found)
        let modality = gold.meaning.modality ?? "actual"
        let checks: [(Measure, Bool, String)] = [
            (.eventTime, Measure.isSame(gold.meaning.time, found.time, by: Measure.isSameDate), found.time ?? "none"),
            (
                .speaker, Measure.isSame(gold.meaning.speaker, found.speaker, by: Measure.isSameEntity),
                found.speaker ?? "none"
            ),
            (.modality, Measure.isSame(modality, found.modality, by: ==), found.modality),
        ]
        for (measure, isRight, value) in checks {
            figures[measure, default: Figure()].add(Figure(right: isRight ? 1 : 0, gold: 1, found: 1))
            if !isRight {
                differences.append(
                    "\(document): wrong \(measure.rawValue): p\(gold.quote.p) '\(gold.quote.text)' \(value)")
            }
        }
    }

    mutating func countArguments(_ gold: GoldDocument.Event, _ found: Found?) {
        var left = found?.arguments ?? []
        let fillers = gold.args.sorted { $0.key < $1.key }.flatMap { role, fillers in fillers.map { (role, $0) } }
        var right = 0
        for (role, filler) in fillers {
            let partner = left.firstIndex { argument in
                argument.role == role && Measure.isSame(filler, argument.entity, by: Measure.isSameEntity)
            }
            guard let partner else { continue }
            left.remove(at: partner)
            right += 1
        }
        figures[.argument, default: Figure()].add(
            Figure(right: right, gold: fillers.count, found: found?.arguments.count ?? 0))
    }
}
