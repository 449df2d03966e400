import Model

/// Tells when a name is only a part of somebody's longer name.
struct NameRuns: Sendable {
    private let personalSyllables: ByteTrie

    init(personalSyllables: Set<String>) {
        self.personalSyllables = ByteTrie(personalSyllables.map { Array($0.utf8) })
    }

    /// Whether a Vietnamese personal syllable stands beside it: `"Tuấn Anh"`, `"Mỹ Linh"`.
    func isPersonal(_ site: NameSite) -> Bool {
        guard site.isOneWord else { return false }
        if site.neighbour == nil, let word = site.wordBefore, personalSyllables.contains(word) { return true }
        guard let word = site.wordBehind else { return false }
        return personalSyllables.contains(word)
    }

    /// Whether a foreign given name or an initial stands right before it: `"Ivanka Trump"`, `"George Washington"`,
    /// `"John J. Sullivan"`.
    func continuesForeignName(_ site: NameSite) -> Bool {
        guard site.isOneWord, site.neighbour == nil else { return false }
        if let word = site.wordBefore, isForeignName(word) { return true }
        let before = site.text[..<site.range.lowerBound].suffix(3)
        guard let initial = before.first, (0x41...0x5A).contains(initial) else { return false }
        return before.dropFirst().elementsEqual(". ".utf8)
    }

    /// Whether a foreign surname stands right behind it: `"Bruce Bennett"`.
    func opensForeignName(_ site: NameSite) -> Bool {
        guard site.isOneWord, let word = site.wordBehind else { return false }
        return isForeignName(word)
    }

    /// Whether it is the last word of a foreign name, whose beginning may be known by itself: `"Japan Times"`.
    func endsForeignName(_ site: NameSite) -> Bool {
        guard site.isOneWord, let word = site.wordBefore else { return false }
        return isForeignName(word) && isForeignName(site.text[site.range])
    }

    /// Whether another capitalised syllable stands right behind it: `"Nhật Tảo"`, `"Việt Anh"`.
    func opensVietnameseName(_ site: NameSite) -> Bool {
        guard site.isOneWord, let word = site.wordBehind else { return false }
        return isCapitalised(word) && VietnameseSyllable.isOne(word)
    }

    /// Whether it is a syllable and another capitalised one stands right before it, which is not the first word of the
    /// sentence: `"Từ Hy Viên"`, but not `"Tại Viên"`.
    func continuesVietnameseName(_ site: NameSite) -> Bool {
        guard site.isOneWord, let word = site.wordBefore, isCapitalised(word) else { return false }
        return VietnameseSyllable.isOne(site.text[site.range])
            && site.surroundings.word(before: word.startIndex) != nil
    }
}

private extension NameRuns {
    /// A capitalised word of small letters that is not Vietnamese.
    func isForeignName(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, (0x41...0x5A).contains(first), word.count > 2 else { return false }
        guard word.dropFirst().allSatisfy({ (0x61...0x7A).contains($0) || $0 >= 0x80 }) else { return false }
        return !VietnameseSyllable.isOne(word)
    }

    /// Whether the first letter of a word is a capital and the others are not.
    func isCapitalised(_ word: ArraySlice<UInt8>) -> Bool {
        let letters = Array(word)
        let first = LetterCase.scalar(in: letters, at: 0)
        return LetterCase.isUpper(first) && !letters.dropFirst().contains { (0x41...0x5A).contains($0) }
    }
}
