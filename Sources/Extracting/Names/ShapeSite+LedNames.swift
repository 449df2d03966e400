import Model

/// Reads names before which a word says what they are: `"tờ Krasnaya Zvezda"`, `"tỉnh Latakia"`, and foreign
/// organisations by their last word: `"Zorg Aerospace"`.
extension ShapeSite {
    /// The organisation or place whose name begins with `first`.
    func toldName(from first: NameWord) -> FoundName? {
        tailedName(from: first) ?? ledName(from: first, leads: index.organisationLeads, type: .organisation)
            ?? ledName(from: first, leads: index.placeLeads, type: .place)
    }

    /// The place behind a locative that nothing else explains: `"đóng ở Khon Kaen"`.
    func locatedName(from first: NameWord) -> FoundName? {
        guard first.kind == .foreign || first.kind == .syllable && first.isASCII, !isGiven(first),
            !isAnothers(first.range.lowerBound),
            let lead = index.locatives.longest(before: first.range.lowerBound, in: surroundings)
        else { return nil }
        let run = foreignRun(from: first, longest: 3)
        guard let last = run.last, last.kind == .foreign,
            !run.contains(where: { $0.kind == .capitals || $0.kind == .initial }),
            !isFollowedByNumber(last)
        else { return nil }
        let rule = index.rules[lead.number]
        return FoundName(
            span: TextSpan(first.range.lowerBound..<last.range.upperBound), type: .place, rule: rule.id,
            kind: rule.kind, evidence: TextSpan(lead.range))
    }

    /// `"Bangladesh Defence Times"`, `"Los Angeles Times"`: the longest run that ends in a tail.
    func tailedName(from first: NameWord) -> FoundName? {
        guard first.kind == .foreign || first.kind == .capitals else { return nil }
        var run = [first]
        var end: (offset: Int, rule: Int)?
        while run.count < 8, let next = words.word(after: run[run.count - 1]) {
            let isLinked = next.hasCapital && (next.kind != .syllable || next.isASCII) || isLink(next)
            guard isLinked else { break }
            run.append(next)
            if let rule = index.tail(bytes(of: next)) { end = (next.range.upperBound, rule) }
        }
        guard let end, !isAnothers(first.range.lowerBound) else { return nil }
        let rule = index.rules[end.rule]
        return FoundName(
            span: TextSpan(first.range.lowerBound..<end.offset), type: .organisation, rule: rule.id, kind: rule.kind)
    }
}

private extension ShapeSite {
    /// `"of"`, `"for"`, `"and"` inside a foreign name.
    func isLink(_ word: NameWord) -> Bool {
        guard let next = words.word(after: word), next.isForeign else { return false }
        return ShapeSite.links.contains(bytes(of: word))
    }

    static let links = ByteTrie(["of", "for", "and", "the", "on", "in"].map { Array($0.utf8) })

    func ledName(from first: NameWord, leads: PhraseIndex, type: EntityType) -> FoundName? {
        let start = first.range.lowerBound
        guard first.hasCapital, let lead = lead(before: start, among: leads, type: type),
            !isPartOfTitle(lead, before: start), !isNamed(lead), type == .organisation || !isPartOfName(lead),
            !isAnothers(start, leadFrom: lead.range.lowerBound)
        else { return nil }
        let rule = index.rules[lead.number]
        guard let end = end(of: first, rule: rule) else { return nil }
        return FoundName(
            span: TextSpan(start..<end), type: type, rule: rule.id, kind: rule.kind,
            evidence: TextSpan(lead.range))
    }

    /// Whether a lead is the end of a name itself: the `"viện"` of `"Hạ viện"`.
    func isNamed(_ lead: PhraseIndex.Match) -> Bool {
        previous.contains { $0.span.start <= lead.range.lowerBound && lead.range.lowerBound < $0.span.end }
    }

    /// Whether a lead ends a title: the `"báo"` of `"nhà báo Murat Yetkin"`.
    func isPartOfTitle(_ lead: PhraseIndex.Match, before start: Int) -> Bool {
        [start, lead.range.upperBound].contains { end in
            index.titles.longest(before: end, in: surroundings)
                .map { $0.range.lowerBound < lead.range.lowerBound } ?? false
        }
    }

    /// Whether a lead has a capital inside the sentence, as the `"Hồ"` of `"chủ tịch Hồ Chí Minh"`.
    func isPartOfName(_ lead: PhraseIndex.Match) -> Bool {
        let start = lead.range.lowerBound
        return LetterCase.isUpper(LetterCase.scalar(in: text, at: start)) && !isOpening(start)
    }

    /// The lead before a name, perhaps with words between that describe what it leads to, or its state:
    /// `"công ty an ninh AdvanFort"`, `"nhà thầu Mỹ Leidos"`.
    func lead(before offset: Int, among leads: PhraseIndex, type: EntityType) -> PhraseIndex.Match? {
        var position = offset
        for _ in 0..<4 {
            if let lead = leads.longest(before: position, in: surroundings) { return lead }
            guard type == .organisation else { return nil }
            if let describing = index.leadWords.longest(before: position, in: surroundings) {
                position = describing.range.lowerBound
            } else if position == offset, let state = neighbour(of: offset), state.type == .country {
                position = state.span.start
            } else {
                return nil
            }
        }
        return nil
    }

    func end(of first: NameWord, rule: NameShapeRule) -> Int? {
        if first.isForeign || first.kind == .syllable && first.isASCII || first.kind == .initial {
            let run = foreignRun(from: first, longest: 5)
            if let last = run.last,
                run.contains(where: { $0.kind == .foreign || rule.type == .organisation && $0.isForeign }),
                rule.type == .organisation || !isFollowedByNumber(last)
            {
                return rule.type == .organisation ? siteEnd(of: last) : last.range.upperBound
            }
        }
        guard rule.takesVietnamese else { return nil }
        let run = vietnameseRun(from: first, longest: 4, stopsAtSurname: rule.type == .place)
        guard run.count > 1, let last = run.last, !isHalfWord(last) else { return nil }
        return last.range.upperBound
    }

    /// Whether a syllable goes on in small letters: the `"Nhân"` of `"Quân đội Nhân dân"`.
    func isHalfWord(_ word: NameWord) -> Bool {
        index.innerWords.longest(at: word.range.lowerBound, in: surroundings)
            .map { $0.range.upperBound > word.range.upperBound } ?? false
    }

    /// The end of a site's name with its domain: `"Avia.pro"`.
    func siteEnd(of word: NameWord) -> Int {
        let dot = word.range.upperBound
        guard dot + 2 < words.limit, text[dot] == UInt8(ascii: "."),
            let domain = words.word(at: dot + 1), domain.isASCII, domain.range.count <= 4,
            domain.kind == .small || domain.kind == .syllable || domain.kind == .foreign
        else { return dot }
        return domain.range.upperBound
    }

    /// Whether a number stands behind, as behind a fair's name: `"Eurosatory 2018"`.
    func isFollowedByNumber(_ word: NameWord) -> Bool {
        words.word(after: word).map { $0.kind == .designation } ?? false
    }
}
