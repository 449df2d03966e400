import Model

/// Reads the names of people whom the lexicon does not know: `"Trung tướng Abdel-Latif"`, `"chuyên gia Song Zhongping"`.
///
/// Two foreign words are a person where a title stands before them, where the first is a given name, or where a calling
/// or a word of speech stands behind; a single one only behind an honour. Vietnamese names need a title.
extension ShapeSite {
    /// The person whose name begins with `first`.
    func person(from first: NameWord) -> FoundName? {
        if isOpener(first) { return nil }
        let title = title(before: first.range.lowerBound)
        return foreignPerson(from: first, title: title) ?? vietnamesePerson(from: first, title: title)
    }
}

private extension ShapeSite {
    /// What stands before a name and says who it is.
    struct Title {
        let rule: NameShapeRule
        let span: TextSpan
        let country: EntityID?
    }

    /// The longest name: `"Luiz Inácio Lula da Silva"`, `"Mohammed bin Salman bin Abdulaziz"`.
    static let longest = 6

    func foreignPerson(from first: NameWord, title: Title?) -> FoundName? {
        guard first.kind != .capitals else { return nil }
        var run = foreignRun(from: first, longest: ShapeSite.longest)
        while let last = run.last, last.kind == .capitals || last.kind == .initial { run.removeLast() }
        guard run.contains(where: { $0.kind == .foreign }), !opensWithTitle(run),
            !run.contains(where: { index.tail(bytes(of: $0)) != nil })
        else { return nil }
        let end = hyphenEnd(of: run)
        let range = first.range.lowerBound..<end
        if run.count == 1, end == run[0].range.upperBound { return honoured(range, title: title) }
        let isGiven = first.kind != .initial && isGiven(first)
        if let title {
            return found(range, by: title.rule, evidence: title.span, country: title.country)
        }
        if isAnothers(range.lowerBound) { return nil }
        if isGiven || first.kind == .initial && first.range.count > 1, let rule = index.rule(.given) {
            return found(range, by: rule)
        }
        if let calling = calling(behind: end), let rule = index.rule(.apposed) {
            return found(range, by: rule, evidence: calling)
        }
        if let speech = index.speaking.range(behind: end, in: surroundings),
            let rule = index.rule(.speaking),
            !run.contains(where: { $0.kind == .syllable && !index.latinSurnames.contains(bytes(of: $0)) })
        {
            return found(range, by: rule, evidence: TextSpan(speech))
        }
        return nil
    }

    /// A single foreign word behind an honour: `"tướng Hyten"`.
    func honoured(_ range: Range<Int>, title: Title?) -> FoundName? {
        guard let title, title.rule.form == .honoured, range.count > 2 else { return nil }
        return found(range, by: title.rule, evidence: title.span, country: title.country)
    }

    func vietnamesePerson(from first: NameWord, title: Title?) -> FoundName? {
        guard let title, first.kind == .syllable, index.surnames.contains(bytes(of: first)) else {
            return nil
        }
        let run = vietnameseRun(from: first, longest: 4)
        guard run.count > 1, let last = run.last, let rule = index.rule(.surnamed) else { return nil }
        return found(
            first.range.lowerBound..<last.range.upperBound, by: rule, evidence: title.span, country: title.country)
    }

    func found(
        _ range: Range<Int>, by rule: NameShapeRule, evidence: TextSpan? = nil, country: EntityID? = nil
    ) -> FoundName {
        FoundName(span: TextSpan(range), type: .person, rule: rule.id, evidence: evidence, country: country)
    }

    /// The title before a name, perhaps with a state or an organisation between, perhaps behind a comma:
    /// `"Ngoại trưởng Slovakia"`, `"Tổng giám đốc Rosoboronexport"`, `"người đồng cấp Ấn Độ,"`.
    func title(before offset: Int) -> Title? {
        let index = index
        if let title = index.titles.longest(before: offset, in: surroundings) {
            return Title(rule: index.rules[title.number], span: TextSpan(title.range), country: nil)
        }
        guard let last = neighbour(of: offset, acrossComma: true), last.type != .person else { return nil }
        var name = last
        for _ in 0..<3 {
            let start = linkStart(before: name)
            if let title = index.titles.longest(before: start, in: surroundings) {
                return Title(
                    rule: index.rules[title.number], span: TextSpan(title.range.lowerBound..<last.span.end),
                    country: name.country)
            }
            guard let before = neighbour(of: start), before.type != .person else { return nil }
            name = before
        }
        return nil
    }

    /// Where a name of a title begins with the word that ties it to what stands before: the `"tại"` of `"Tổng lãnh sự Mỹ
    /// tại Ấn Độ"`, the `"tập đoàn"` of `"giám đốc tập đoàn Rostec"`.
    func linkStart(before name: ShapeSite.Previous) -> Int {
        let start = name.span.start
        if let link = index.titleLinks.longest(before: start, in: surroundings) {
            return link.range.lowerBound
        }
        guard name.type == .organisation else { return start }
        return index.organisationLeads.longest(before: start, in: surroundings)?.range.lowerBound ?? start
    }

    /// The calling behind a name and a comma: `", một quan chức"`.
    func calling(behind end: Int) -> TextSpan? {
        guard end + 2 < words.limit, text[end] == UInt8(ascii: ","), text[end + 1] == 0x20 else {
            return nil
        }
        return index.apposed.range(behind: end + 1, in: surroundings).map { TextSpan($0) }
    }

    /// Whether the first words of a run are a title with a capital: `"Tướng Wijak"`.
    func opensWithTitle(_ run: [NameWord]) -> Bool {
        run.dropFirst().contains { word in
            index.titles.longest(before: word.range.lowerBound, in: surroundings)
                .map { $0.range.lowerBound <= run[0].range.lowerBound } ?? false
        }
    }

    /// Whether a word has its capital only because it opens the sentence: the `"Theo"` of `"Theo Alexander Mikheev"`.
    func isOpener(_ word: NameWord) -> Bool {
        if word.kind == .foreign { return index.openers.contains(bytes(of: word)) }
        guard word.kind == .syllable, isOpening(word.range.lowerBound), !isGiven(word) else { return false }
        guard word.isASCII, index.latinSurnames.contains(bytes(of: word)) else {
            return !index.surnames.contains(bytes(of: word)) || opensForeignName(behind: word)
        }
        return opensForeignName(behind: word)
    }

    /// Whether a given name stands behind `word`, which then is no part of a person's name.
    func opensForeignName(behind word: NameWord) -> Bool {
        guard let next = words.word(after: word), next.kind == .foreign else { return false }
        return isGiven(next)
    }

    /// The end of a name, with the second half of an East Asian given name: `"Wang Kung - yi"`.
    func hyphenEnd(of run: [NameWord]) -> Int {
        let end = run[run.count - 1].range.upperBound
        guard index.latinSurnames.contains(bytes(of: run[0])), run.count == 2 else { return end }
        for dash in [" - ", " – "] {
            let start = end + dash.utf8.count
            guard start < words.limit, text[end..<start].elementsEqual(dash.utf8),
                let half = words.word(at: start), half.kind == .small, half.isASCII, half.range.count <= 6
            else { continue }
            return half.range.upperBound
        }
        return end
    }
}
