import Model

/// How far an organisation's name reaches, and what was met on the way.
struct OrganisationExtent {
    /// The rule that has its first words.
    let rule: NameShapeRule
    var end: Int
    /// Whether one of its own words, not those of the state, has a capital.
    var hasCapital = false
    /// The number of the words of which such names are made.
    var innerWords = 0
    var country: EntityID?
    /// Whether it is only a description of an organisation that the lexicon knows: `"Tập đoàn Quốc phòng Rostec"`.
    var isSomebodys = false
    /// Whether a word such as "và" was passed, behind which no foreign name belongs to it.
    var hasJoint = false
    /// Whether an organisation that the lexicon knows was passed, behind which stands only somebody of it.
    var isClosed = false
    /// Whether it ends in a pair of states: `"Hội đồng Kinh doanh Mỹ - Đài Loan"`.
    var isPaired = false
    /// Whether its last word is a capitalised syllable of no word that the lists hold: the `"Gia"` of `"Khang Gia"`.
    var endsInSyllable = false
}
