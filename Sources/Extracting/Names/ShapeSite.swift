import Model

/// A sentence in which names are looked for by their shape, with what was found in it so far.
///
/// One goes through a whole document: it holds so much that a new one for each sentence would take longer than reading it.
struct ShapeSite {
    /// A name before the place where one is looked for.
    struct Previous {
        let span: TextSpan
        let type: EntityType
        let country: EntityID?
    }

    let index: NameShapeIndex
    private(set) var known: KnownNames
    private(set) var words: NameWordReader
    /// The names found last, the last one at the end.
    private(set) var previous: [Previous] = []

    init(index: NameShapeIndex, known: KnownNames, words: NameWordReader) {
        self.index = index
        self.known = known
        self.words = words
    }

    var text: [UInt8] { words.text }
    var surroundings: Surroundings { known.surroundings }

    /// Goes on to another sentence.
    mutating func enter(_ sentence: TextSpan) {
        known.enter(sentence)
        words.limit = sentence.end
        previous.removeAll(keepingCapacity: true)
    }

    /// Notes the name found last: of the last one of the lexicon and the last one beyond it, the later.
    mutating func note(last known: NameMatch?, _ found: FoundName?) {
        if let found, found.span.end > known?.span.end ?? 0 {
            previous.append(Previous(span: found.span, type: found.type, country: found.country))
        } else if let known {
            let entity = known.readings[0].entity
            previous.append(
                Previous(span: known.span, type: entity.type, country: entity.type == .country ? entity : nil))
        }
        if previous.count > ShapeSite.memory { previous.removeFirst() }
    }

    /// The name of the lexicon that begins at `offset`.
    func knownName(at offset: Int) -> NameMatch? { known.longest(from: offset, behind: nil) }

    func bytes(of word: NameWord) -> ArraySlice<UInt8> { text[word.range] }

    /// Whether a word opens the sentence or a quotation, where every word has a capital.
    func isOpening(_ offset: Int) -> Bool {
        var last = offset - 1
        while last >= known.sentence.start, text[last] == 0x20 { last -= 1 }
        guard last >= known.sentence.start, text[last] != UInt8(ascii: ",") else { return last < known.sentence.start }
        return !NameKey.isWord(at: last, in: text)
    }

    /// The name right before `offset`, where only a space, or a comma and a space, part them.
    func neighbour(of offset: Int, acrossComma: Bool = false) -> Previous? {
        guard let name = previous.last(where: { $0.span.end <= offset }) else { return nil }
        let gap = text[name.span.end..<offset]
        return gap.elementsEqual(" ".utf8) || acrossComma && gap.elementsEqual(", ".utf8) ? name : nil
    }

    /// The words of a foreign name from `first` on: `"Los Angeles"`, `"Sultan bin Abdulaziz"`, at most `longest`.
    ///
    /// Stops before a name of the lexicon that is no part of it, such as a country's.
    func foreignRun(from first: NameWord, longest: Int) -> [NameWord] {
        guard first.hasCapital, first.kind != .syllable || first.isASCII, !isNever(first) else { return [] }
        var run = [first]
        while run.count < longest, let next = words.word(after: run[run.count - 1]) {
            if next.hasCapital, next.kind != .syllable || next.isASCII, !isNever(next), !isOthers(next) {
                run.append(next)
            } else if words.isParticle(next), let behind = words.word(after: next), behind.hasCapital,
                !behind.isForeign || !isNever(behind), behind.isASCII || behind.kind == .foreign
            {
                run += [next, behind]
            } else {
                break
            }
        }
        while let last = run.last, last.kind == .initial, run.count > 1 { run.removeLast() }
        return run
    }

    /// The words of a Vietnamese name from `first` on: capitalised syllables. Behind a place's name a surname begins a
    /// person's: "tỉnh Cà Mau Lê Minh Khái".
    func vietnameseRun(from first: NameWord, longest: Int, stopsAtSurname: Bool = false) -> [NameWord] {
        guard first.kind == .syllable else { return [] }
        var run = [first]
        while run.count < longest, let next = words.word(after: run[run.count - 1]), next.kind == .syllable,
            !isOthers(next), !(stopsAtSurname && run.count > 1 && index.surnames.contains(bytes(of: next)))
        {
            run.append(next)
        }
        return run
    }

    /// Whether the words before `offset` make what follows a ship, an exercise or the like, even where `lead` is the end
    /// of them: `"tàu sân bay"`, which ends in `"sân bay"`.
    func isAnothers(_ offset: Int, leadFrom lead: Int? = nil) -> Bool {
        guard let other = index.neverAfter.longest(before: offset, in: surroundings) else { return false }
        return lead.map { other.range.lowerBound < $0 } ?? true
    }

    /// Whether `word` is nobody's name although it looks like one.
    func isNever(_ word: NameWord) -> Bool { index.neverNames.contains(bytes(of: word)) }

    /// Whether the letter at `offset` is no capital.
    func isSmall(_ offset: Int) -> Bool { !LetterCase.isUpper(LetterCase.scalar(in: text, at: offset)) }

    func isGiven(_ word: NameWord) -> Bool { index.givenNames.contains(bytes(of: word)) }
}

private extension ShapeSite {
    /// How many names before a place may belong to a title: "Tổng lãnh sự Mỹ tại Ấn Độ".
    static let memory = 3

    /// Whether a name of the lexicon begins at `word` that is no part of somebody's name.
    func isOthers(_ word: NameWord) -> Bool {
        guard let name = knownName(at: word.range.lowerBound), let reading = name.readings.first else { return false }
        switch reading.entity.type {
        case .person: return name.span.range.count > word.range.count
        case .weapon: return reading.use == .plain
        case .country, .place, .organisation:
            // "Michael Jordan", but "Avigdor Lieberman Israel" ends before the country.
            return reading.use != .inContext || word.kind == .syllable || name.span.range.count > word.range.count
        }
    }
}
