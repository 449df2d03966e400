import Model

/// Reads organisations by their first words: `"Ủy ban Phân bổ ngân sách Hạ viện"`, `"không quân Slovakia"`.
///
/// Their first words belong to the name, unless they only describe what a single name behind them means: of `"Tập đoàn
/// Rostec"` the name is `"Rostec"`, while `"Tập đoàn hàng không Pakistan"` is one.
extension ShapeSite {
    /// The organisation whose name begins with the word at `start`.
    func organisation(at start: Int) -> FoundName? {
        guard let head = index.heads.longest(at: start, in: surroundings),
            index.headPrefixes.longest(before: start, in: surroundings) == nil
        else { return nil }
        let rule = index.rules[head.number]
        return rule.form == .stately ? stateBody(head.range, rule) : headed(head.range, rule)
    }
}

private extension ShapeSite {
    /// `"Hải quân Hoàng gia Thái Lan"`, or, for some bodies, without the state: `"Thượng viện"`.
    func stateBody(_ head: Range<Int>, _ rule: NameShapeRule) -> FoundName? {
        let extent = extent(
            from: head.upperBound, by: rule, small: isSmall(head.lowerBound), stopsAtProperName: true)
        if let country = extent.country {
            return found(head.lowerBound..<extent.end, rule, evidence: head, country: country)
        }
        guard rule.mayLackState, extent.end == head.upperBound, isPrintedAsName(head) else { return nil }
        return found(head, rule, extent: .stateless, evidence: head)
    }

    func headed(_ head: Range<Int>, _ rule: NameShapeRule) -> FoundName? {
        let isSmall = isSmall(head.lowerBound)
        let extent = extent(from: head.upperBound, by: rule, small: isSmall, stopsAtProperName: false)
        guard extent.end > head.upperBound, !extent.isSomebodys else { return nil }
        // "tập đoàn Thành Đô" and "Tập đoàn Rostec" are named without their first word.
        let hasState = extent.country != nil || extent.isPaired
        guard extent.hasCapital || extent.innerWords > 0 && hasState && !isSmall else { return nil }
        // "nhóm Hồi giáo" is any.
        if isSmall, extent.innerWords < 2, !hasState, rule.asksForMore { return nil }
        let lacksState = rule.mayLackState && extent.country == nil
        return found(
            head.lowerBound..<extent.end, rule, extent: lacksState ? .stateless : .full, evidence: head,
            country: extent.country)
    }

    func found(
        _ range: Range<Int>, _ rule: NameShapeRule, extent: FoundName.Extent = .full, evidence: Range<Int>,
        country: EntityID? = nil
    ) -> FoundName {
        FoundName(
            span: TextSpan(range), type: .organisation, extent: extent, rule: rule.id, kind: rule.kind,
            evidence: TextSpan(evidence), country: country)
    }

    /// Whether a capital tells that the words are a name: `"bộ Quốc phòng"`, `"Thượng viện"`.
    func isPrintedAsName(_ head: Range<Int>) -> Bool {
        !isSmall(head.lowerBound) || text[head].contains { (0x41...0x5A).contains($0) }
    }
}
