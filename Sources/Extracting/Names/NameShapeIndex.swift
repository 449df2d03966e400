import Model

/// The rules and lists of `names.yml`, made ready for asking.
///
/// A class with nothing but constants: as a value, each of its lists would be retained with every copy, at each word.
final class NameShapeIndex: Sendable {
    let rules: [NameShapeRule]
    /// Titles, the honouring ones included.
    let titles: PhraseIndex
    let apposed: PhraseSet
    let speaking: PhraseSet
    /// First words of organisations, the bodies of states included.
    let heads: PhraseIndex
    let organisationLeads: PhraseIndex
    let placeLeads: PhraseIndex
    let locatives: PhraseIndex
    /// Class nouns before a weapon's designation or name.
    let classNouns: PhraseIndex
    /// Those and further ones, before a designation only.
    let numberedNouns: PhraseIndex
    let weaponWords: PhraseSet
    let innerWords: PhraseIndex
    let lastWords: PhraseIndex
    let measures: ByteTrie
    /// Words before a name inside a title: Đại sứ Nga `"tại"` Ấn Độ.
    let titleLinks: PhraseIndex
    /// Syllables that make one word with what looks like the first word of an organisation: `"bệnh"` viện.
    let headPrefixes: PhraseIndex
    /// Words that stand before the number of a designation: `"Type"` 730.
    let designationWords: ByteTrie
    let stops: ByteTrie
    let joints: PhraseIndex
    let leadWords: PhraseIndex
    let neverAfter: PhraseIndex
    let neverDesignatedAfter: PhraseIndex
    let particles: ByteTrie
    /// The first letters of the particles.
    let particleStarts: Set<UInt8>
    let givenNames: ByteTrie
    let surnames: ByteTrie
    let latinSurnames: ByteTrie
    let neverNames: ByteTrie
    let openers: ByteTrie
    let designations: DesignationShapes
    /// The words in small letters with which a name may begin: first words of organisations, particles.
    let openings: [[UInt8]]
    private let tails: [[UInt8]: Int]

    init(_ lexicon: Lexicon) {
        let shapes = lexicon.shapes
        rules = shapes.rules
        let phrases = { (forms: Set<NameShapeRule.Form>, type: EntityType) in
            NameShapeIndex.phrases(of: shapes.rules, forms, type)
        }
        titles = PhraseIndex(phrases([.honoured, .titled], .person))
        apposed = PhraseSet(shapes.words(.apposed, of: .person))
        speaking = PhraseSet(shapes.words(.speaking, of: .person))
        let heads = phrases([.headed, .stately], .organisation)
        self.heads = PhraseIndex(heads)
        openings = (heads.map(\.text) + shapes.particles).map { LetterCase.lowercased(Array($0.utf8)) }
        organisationLeads = PhraseIndex(phrases([.led], .organisation))
        placeLeads = PhraseIndex(phrases([.led], .place))
        locatives = PhraseIndex(phrases([.located], .place))
        classNouns = PhraseIndex(phrases([.designated], .weapon))
        let numbered = phrases([.designated, .numbered], .weapon)
        let known = NameShapeIndex.classPhrases(of: lexicon)
        let number = shapes.rules.firstIndex { $0.form == .numbered }
        numberedNouns = PhraseIndex(numbered + (number.map { number in known.map { ($0, number) } } ?? []))
        weaponWords = PhraseSet(shapes.words(.near, of: .weapon) + (number == nil ? [] : known))
        innerWords = PhraseIndex(shapes.innerWords.map { ($0, 0) })
        lastWords = PhraseIndex(shapes.lastWords.map { ($0, 0) })
        stops = NameShapeIndex.words(shapes.stops)
        titleLinks = PhraseIndex(shapes.titleLinks.map { ($0, 0) })
        headPrefixes = PhraseIndex(shapes.headPrefixes.map { ($0, 0) })
        designationWords = NameShapeIndex.words(shapes.designationWords)
        measures = NameShapeIndex.words(shapes.measures)
        joints = PhraseIndex(shapes.joints.map { ($0, 0) })
        leadWords = PhraseIndex(shapes.leadWords.map { ($0, 0) })
        neverAfter = PhraseIndex(shapes.neverAfter.map { ($0, 0) })
        neverDesignatedAfter = PhraseIndex(shapes.neverDesignatedAfter.map { ($0, 0) })
        particles = NameShapeIndex.words(shapes.particles)
        particleStarts = Set(shapes.particles.compactMap(\.utf8.first))
        givenNames = NameShapeIndex.words(shapes.words(.given, of: .person))
        surnames = NameShapeIndex.words(shapes.words(.surnamed, of: .person))
        latinSurnames = NameShapeIndex.words(shapes.latinSurnames)
        neverNames = NameShapeIndex.words(shapes.neverNames)
        openers = NameShapeIndex.words(shapes.openers)
        designations = DesignationShapes(shapes)
        tails = Dictionary(
            phrases([.tailed], .organisation).map { (Array($0.text.utf8), $0.number) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The rule whose foreign organisations end in `word`.
    func tail(_ word: ArraySlice<UInt8>) -> Int? {
        tails.isEmpty ? nil : tails[Array(word)]
    }

    /// The rule of `form`, for what is found without a phrase.
    func rule(_ form: NameShapeRule.Form) -> NameShapeRule? { rules.first { $0.form == form } }
}

private extension NameShapeIndex {
    static func phrases(
        of rules: [NameShapeRule], _ forms: Set<NameShapeRule.Form>, _ type: EntityType
    ) -> [(text: String, number: Int)] {
        rules.enumerated().filter { forms.contains($0.element.form) && $0.element.type == type }
            .flatMap { rule in rule.element.words.map { ($0, rule.offset) } }
    }

    static func words(_ list: [String]) -> ByteTrie { ByteTrie(list.map { Array($0.utf8) }) }

    /// The class phrases of all weapons of the lexicon.
    static func classPhrases(of lexicon: Lexicon) -> [String] {
        var phrases: Set<String> = []
        for entity in lexicon.entities.values {
            if case .weapon(let weapon) = entity.details { phrases.formUnion(weapon.classPhrases) }
        }
        return phrases.sorted()
    }
}
