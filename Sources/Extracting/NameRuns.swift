import Model

/// Tells when a name is only a part of somebody's longer name.
struct NameRuns: Sendable {
    private let personalSyllables: Set<[UInt8]>

    init(personalSyllables: Set<String>) {
        self.personalSyllables = Set(personalSyllables.map { Array($0.utf8) })
    }

    /// Whether a Vietnamese personal syllable stands beside it: `"Tuấn Anh"`, `"Mỹ Linh"`.
    func isPersonal(_ site: NameSite) -> Bool {
        guard site.isOneWord else { return false }
        if site.neighbour == nil, let word = site.wordBefore, personalSyllables.contains(Array(word)) { return true }
        guard let word = site.wordBehind else { return false }
        return personalSyllables.contains(Array(word))
    }

    /// Whether a foreign given name stands right before it, or another foreign name right behind: `"Ivanka Trump"`,
    /// `"George Washington"`, `"Austin Powers"`.
    func continuesForeignName(_ site: NameSite) -> Bool {
        guard site.isOneWord else { return false }
        if site.neighbour == nil, let word = site.wordBefore, isForeignName(word) { return true }
        return false
    }

    /// Whether a foreign name stands right behind it, as a person's behind the country: `"Anh Theresa May"`.
    func opensForeignName(_ site: NameSite) -> Bool {
        guard let word = site.wordBehind else { return false }
        return isForeignName(word)
    }
}

private extension NameRuns {
    /// A capitalised word of small letters that is not Vietnamese.
    func isForeignName(_ word: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(word)
        guard let first = bytes.first, (0x41...0x5A).contains(first), bytes.count > 2 else { return false }
        guard bytes.dropFirst().allSatisfy({ (0x61...0x7A).contains($0) || $0 >= 0x80 }) else { return false }
        return !VietnameseSyllable.isOne(bytes)
    }
}
