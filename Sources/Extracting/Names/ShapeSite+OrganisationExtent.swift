import Model

/// Reads how far the name of an organisation reaches behind its first words.
///
/// Words are taken one by one as long as they have capitals or belong to the words of which such names are made; a state
/// ends the name: `"Hợp tác Kỹ thuật và quân sự Liên bang Nga"` behind `"Cơ quan"`.
extension ShapeSite {
    /// The reach of a name whose first words, which are among those of `rule`, end at `offset`.
    func extent(
        from offset: Int, by rule: NameShapeRule, small: Bool, stopsAtProperName: Bool
    ) -> OrganisationExtent {
        var extent = OrganisationExtent(rule: rule, end: offset)
        var position = offset
        for count in 0..<14 {
            guard position + 1 < words.limit, text[position] == 0x20 else { break }
            let start = position + 1
            if let joint = joint(at: start, in: extent) {
                position = joint
                extent.hasJoint = true
                continue
            }
            guard let word = words.word(at: start) else { break }
            // "tập đoàn vũ khí Nga" is a description, "tập đoàn Công nghiệp Hàng không Thổ Nhĩ Kỳ" a name.
            if count == 0, small, !word.hasCapital, !stopsAtProperName { break }
            if let next = inner(at: start, extent: &extent) {
                if stopsAtProperName, !isStateWord(start..<next) { break }
                position = next
            } else if word.hasCapital {
                guard let next = proper(word, extent: &extent, isFirst: count == 0) else { break }
                position = next
                if extent.country != nil { return paired(extent) }
                if stopsAtProperName { break }
            } else if isNumber(word), extent.hasCapital {
                extent.end = word.range.upperBound
                position = word.range.upperBound
            } else {
                break
            }
        }
        return extent
    }
}

private extension ShapeSite {
    /// The number of a unit or a project: `"Viện Dự án 2049"`.
    func isNumber(_ word: NameWord) -> Bool {
        guard word.kind == .designation, word.range.count < 5, bytes(of: word).allSatisfy(NameKey.isDigit) else {
            return false
        }
        return words.word(after: word).map { !index.measures.contains(bytes(of: $0)) } ?? true
    }

    /// Reads one of the words of which names are made; returns where it ends.
    func inner(at start: Int, extent: inout OrganisationExtent) -> Int? {
        guard let inner = index.innerWords.longest(at: start, in: surroundings) else { return nil }
        // "Liên bang Nga" is the state, not "liên bang".
        if let known = knownName(at: start), known.span.end > inner.range.upperBound { return nil }
        extent.innerWords += 1
        extent.endsInSyllable = false
        if !isSmall(start) {
            extent.hasCapital = true
            extent.end = inner.range.upperBound
        } else if extent.hasCapital,
            index.lastWords.longest(at: start, in: surroundings)?.range == inner.range
        {
            extent.end = inner.range.upperBound
        }
        return inner.range.upperBound
    }

    /// Reads a state, a place or another word with a capital; returns where it ends, `nil` where it is no part of the
    /// name.
    func proper(_ word: NameWord, extent: inout OrganisationExtent, isFirst: Bool) -> Int? {
        if let name = knownName(at: word.range.lowerBound), let reading = name.readings.first {
            return known(name, reading, extent: &extent, isFirst: isFirst)
        }
        if isNever(word) { return nil }
        if word.kind == .syllable { return syllable(word, extent: &extent, isFirst: isFirst) }
        // "tổ chức Hamas", "Công ty an ninh AdvanFort" are told by their first words, which are no part of the name;
        // "đảng Cộng hòa Thom Tillis" and "Ủy ban Đối ngoại Hạ viện Eliot Engel" are somebody of it.
        guard extent.hasCapital, !extent.hasJoint, !extent.isClosed, !opensPerson(word, in: extent) else { return nil }
        extent.end = word.range.upperBound
        return word.range.upperBound
    }

    /// Reads a name of the lexicon inside another.
    func known(
        _ name: NameMatch, _ reading: NameReading, extent: inout OrganisationExtent, isFirst: Bool
    ) -> Int? {
        switch reading.entity.type {
        case .country where reading.use != .capital:
            extent.country = reading.entity
        case .country, .place:
            if isFirst || !extent.hasCapital && extent.innerWords == 0 { return nil }
            extent.hasCapital = true
        case .organisation:
            guard !isFirst else { return nil }
            if extent.rule.isOfCompanies {
                extent.isSomebodys = true
                return nil
            }
            extent.isClosed = true
        case .person, .weapon:
            return nil
        }
        extent.end = name.span.end
        return name.span.end
    }

    /// Reads a capitalised syllable that the lists do not hold, with the small one that it goes with: `"Ân xá"`.
    func syllable(_ word: NameWord, extent: inout OrganisationExtent, isFirst: Bool) -> Int? {
        // "công ty Yên Khánh" is told by its first words.
        if isFirst && extent.rule.isOfCompanies || extent.hasCapital && opensVietnamesePerson(word) { return nil }
        let half = extent.endsInSyllable ? nil : half(of: word)
        // "Trường Sa" is no school, and "Mac" opens the name of "Mac Thornberry".
        if isFirst, half == nil, !goesOn(word) { return nil }
        if extent.isClosed || isFirst && index.openers.contains(bytes(of: word)) { return nil }
        if word.isASCII, let next = words.word(after: word), next.kind == .foreign,
            extent.rule.isOfParties || isGiven(word) || index.latinSurnames.contains(bytes(of: word))
                || !extent.hasCapital
        {
            return nil
        }
        extent.hasCapital = true
        extent.endsInSyllable = half == nil
        extent.end = half?.range.upperBound ?? word.range.upperBound
        return extent.end
    }

    /// The small syllable behind a capitalised one that makes a word with it: the `"lâm"` of `"Hàn lâm"`.
    func half(of word: NameWord) -> NameWord? {
        guard let next = words.word(after: word), next.kind == .small else { return nil }
        return index.stops.contains(bytes(of: next)) ? nil : next
    }

    /// Whether a Vietnamese person's name begins at `word`: `"Ủy ban Kiểm tra Trung ương Trần Quốc Vượng"`.
    func opensVietnamesePerson(_ word: NameWord) -> Bool {
        guard index.surnames.contains(bytes(of: word)), let next = words.word(after: word),
            next.kind == .syllable, let third = words.word(after: next)
        else { return false }
        return third.kind == .syllable
            && index.innerWords.longest(at: next.range.lowerBound, in: surroundings) == nil
    }

    func goesOn(_ word: NameWord) -> Bool {
        words.word(after: word).map { $0.hasCapital } ?? false
    }

    /// Whether a person's name begins at `word`.
    func opensPerson(_ word: NameWord, in extent: OrganisationExtent) -> Bool {
        guard word.kind == .foreign, let next = words.word(after: word), next.hasCapital else { return false }
        return extent.rule.isOfParties || isGiven(word)
    }

    /// Whether the words may stand between a service and its state: `"Hoàng gia"`, `"nhân dân"`.
    func isStateWord(_ range: Range<Int>) -> Bool {
        index.lastWords.longest(at: range.lowerBound, in: surroundings)?.range == range
    }

    /// The end of a word such as `"và"` at `start`, behind which the same name goes on.
    func joint(at start: Int, in extent: OrganisationExtent) -> Int? {
        guard extent.innerWords > 0 || extent.hasCapital || !isSmall(start), !extent.rule.isOfParties,
            let joint = index.joints.longest(at: start, in: surroundings)
        else { return nil }
        let behind = joint.range.upperBound + 1
        guard behind < words.limit, text[joint.range.upperBound] == 0x20,
            index.heads.longest(at: behind, in: surroundings) == nil, knownName(at: behind) == nil,
            let word = words.word(at: behind)
        else { return nil }
        let goesOn =
            word.kind == .syllable || index.innerWords.longest(at: behind, in: surroundings) != nil
            || index.joints.longest(at: behind, in: surroundings) != nil
        return goesOn ? joint.range.upperBound : nil
    }

    /// A name that ends in a pair of states: `"Hội đồng Kinh doanh Mỹ - Đài Loan"`.
    func paired(_ extent: OrganisationExtent) -> OrganisationExtent {
        var extent = extent
        for dash in ["-", " - ", "–", " – "] where extent.end + dash.utf8.count < words.limit {
            let start = extent.end + dash.utf8.count
            guard text[extent.end..<start].elementsEqual(dash.utf8), let name = knownName(at: start),
                name.readings[0].entity.type == .country
            else { continue }
            extent.end = name.span.end
            extent.country = nil
            extent.isPaired = true
            return extent
        }
        return extent
    }
}
