import Model

/// Reads the names of weapons that the lexicon does not know: `"bom dẫn đường TG 100"`, `"số tiêm kích S-35 này"`.
extension ShapeSite {
    /// Where a weapon's name that the lexicon knows ends with its second part: `"Su-30 MK2V"`.
    func weaponEnd(of name: NameMatch) -> Int {
        guard name.readings[0].entity.type == .weapon, NameKey.isDigit(text[name.span.end - 1]),
            let last = words.word(at: lastWord(of: name.span)), last.kind == .designation
        else { return name.span.end }
        return suffixEnd(behind: last)
    }

    /// The weapon whose designation or name begins with `first`.
    func weapon(from first: NameWord) -> FoundName? {
        guard let weapon = designatedWeapon(from: first), !isAnotherNumber(at: first.range.lowerBound) else {
            return nil
        }
        return weapon
    }
}

private extension ShapeSite {
    func designatedWeapon(from first: NameWord) -> FoundName? {
        if first.kind == .designation { return designation(from: first) }
        guard first.hasCapital else { return nil }
        return wordedDesignation(from: first) ?? slashedDesignation(from: first) ?? spacedDesignation(from: first)
            ?? namedWeapon(from: first)
    }

    /// Whether the words before make it the number of a road or a flight: `"đường A-9"`, but not `"bom dẫn đường"`.
    func isAnotherNumber(at start: Int) -> Bool {
        guard let other = index.neverDesignatedAfter.longest(before: start, in: surroundings) else {
            return false
        }
        let noun = index.numberedNouns.longest(before: start, in: surroundings)
        return noun.map { other.range.lowerBound <= $0.range.lowerBound } ?? true
    }

    func designation(from first: NameWord) -> FoundName? {
        let bytes = bytes(of: first)
        let start = first.range.lowerBound
        if start > 0, text[start - 1] == UInt8(ascii: "/") { return nil }
        if let noun = index.numberedNouns.longest(before: nounEnd(before: start), in: surroundings),
            index.designations.holds(bytes, isLed: true)
        {
            return found(start..<nicknameEnd(behind: first), number: noun.number, evidence: noun.range)
        }
        guard index.designations.holds(bytes, isLed: false),
            let word = index.weaponWords.range(near: start, in: surroundings), let rule = index.rule(.near)
        else { return nil }
        return FoundName(
            span: TextSpan(start..<suffixEnd(behind: first)), type: .weapon, rule: rule.id, evidence: TextSpan(word))
    }

    /// `"AN/APG-83"`: a prefix and a slash before a designation, near a word for weapons.
    func slashedDesignation(from first: NameWord) -> FoundName? {
        guard first.kind == .capitals || first.kind == .initial, first.range.count <= 3,
            let rest = words.word(at: slashEnd(behind: first.range.upperBound)), rest.kind == .designation,
            index.designations.holds(bytes(of: rest), isLed: false),
            let word = index.weaponWords.range(near: first.range.lowerBound, in: surroundings),
            let rule = index.rule(.near)
        else { return nil }
        return FoundName(
            span: TextSpan(first.range.lowerBound..<rest.range.upperBound), type: .weapon, rule: rule.id,
            evidence: TextSpan(word))
    }

    /// The end of the stroke, perhaps between two spaces, behind `offset`; `offset` itself where none stands.
    func slashEnd(behind offset: Int) -> Int {
        let slash = offset < words.limit && text[offset] == 0x20 ? offset + 1 : offset
        guard slash < words.limit, text[slash] == UInt8(ascii: "/") else { return offset }
        if slash == offset { return slash + 1 }
        return slash + 1 < words.limit && text[slash + 1] == 0x20 ? slash + 2 : offset
    }

    /// Where the class noun ends: before the name itself, or before the state or maker between, as in
    /// `"tiêm kích Thành Đô J-99"`.
    func nounEnd(before start: Int) -> Int {
        guard let neighbour = neighbour(of: start), neighbour.type == .country || neighbour.type == .organisation
        else { return start }
        return neighbour.span.start
    }

    /// `"Type 730"`: a word that only designations have before their numbers, near a word for weapons.
    func wordedDesignation(from first: NameWord) -> FoundName? {
        guard index.designationWords.contains(bytes(of: first)), let rule = index.rule(.near),
            let number = words.word(after: first), number.kind == .designation, !isMeasured(number),
            let word = index.weaponWords.range(near: first.range.lowerBound, in: surroundings)
        else { return nil }
        return FoundName(
            span: TextSpan(first.range.lowerBound..<number.range.upperBound), type: .weapon, rule: rule.id,
            evidence: TextSpan(word))
    }

    /// `"TG 100"`: letters and a number with a space between, right behind a class noun.
    func spacedDesignation(from first: NameWord) -> FoundName? {
        guard first.kind == .capitals || first.kind == .initial, first.range.count <= 4,
            let number = words.word(after: first), number.kind == .designation, number.range.count <= 4,
            let noun = index.numberedNouns.longest(before: first.range.lowerBound, in: surroundings),
            index.designations.holds(text[first.range.lowerBound..<number.range.upperBound], isLed: true)
        else { return nil }
        return found(
            first.range.lowerBound..<number.range.upperBound, number: noun.number, evidence: noun.range)
    }

    /// A foreign name right behind a class noun: `"tàu ngầm lớp Taigei"`, `"tên lửa Blue Arrow 7"`.
    func namedWeapon(from first: NameWord) -> FoundName? {
        guard first.kind == .foreign || first.kind == .capitals, !isNever(first),
            let noun = index.classNouns.longest(before: first.range.lowerBound, in: surroundings)
        else { return nil }
        let run = foreignRun(from: first, longest: 3)
        guard let last = run.last, !run.contains(where: { index.tail(bytes(of: $0)) != nil }),
            first.kind == .foreign || run.count > 1
        else { return nil }
        var end = last.range.upperBound
        if let number = words.word(after: last), number.kind == .designation, !isMeasured(number),
            number.range.count <= 3 || index.designations.holds(bytes(of: number), isLed: true)
        {
            guard knownName(at: number.range.lowerBound) == nil else { return nil }
            end = number.range.upperBound
        }
        return found(first.range.lowerBound..<end, number: noun.number, evidence: noun.range)
    }

    func found(_ range: Range<Int>, number: Int, evidence: Range<Int>) -> FoundName {
        FoundName(
            span: TextSpan(range), type: .weapon, rule: index.rules[number].id, evidence: TextSpan(evidence))
    }

    /// The end of a designation with a second part: `"AL-41 F1S"`.
    func suffixEnd(behind word: NameWord) -> Int {
        guard let next = words.word(after: word), next.kind == .designation,
            !NameKey.isDigit(text[next.range.lowerBound]),
            index.designations.holds(bytes(of: next), isLed: true),
            knownName(at: next.range.lowerBound) == nil
        else { return word.range.upperBound }
        return next.range.upperBound
    }

    /// The end of a designation with the name that follows it: `"KF-99 Boramae"`.
    func nicknameEnd(behind word: NameWord) -> Int {
        guard let next = words.word(after: word), next.kind == .foreign, !isGiven(next), !isNever(next),
            knownName(at: next.range.lowerBound) == nil
        else { return suffixEnd(behind: word) }
        return next.range.upperBound
    }

    /// Where the last word of a name begins.
    func lastWord(of span: TextSpan) -> Int {
        text[span.range].lastIndex(of: 0x20).map { $0 + 1 } ?? span.start
    }

    /// Whether a number counts something: `"Boeing 30 chiếc"`.
    func isMeasured(_ number: NameWord) -> Bool {
        guard bytes(of: number).allSatisfy(NameKey.isDigit), let next = words.word(after: number) else {
            return false
        }
        return index.measures.contains(bytes(of: next))
    }
}
