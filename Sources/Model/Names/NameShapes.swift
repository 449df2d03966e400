/// How names look that the lexicon does not hold; the data of `lexicon/names.yml` and `lexicon/not_weapons.csv`.
///
/// Each list is explained and shown at work in the first file.
package struct NameShapes: Hashable, Sendable {
    package var rules: [NameShapeRule] = []
    /// Small words inside a foreign person's name: `bin`, `van`, `al`.
    package var particles: [String] = []
    /// Words in small letters that may stand inside an organisation's name: `hợp tác`.
    package var innerWords: [String] = []
    /// Those that may also end one: `quốc phòng`.
    package var lastWords: [String] = []
    /// Words between the parts of an organisation's name: `và`.
    package var joints: [String] = []
    /// Small words that end a name before them: Quân khu Nam `cho` biết.
    package var stops: [String] = []
    /// Words that describe what a lead stands for, between it and the name: công ty `đóng tàu` Damen.
    package var leadWords: [String] = []
    /// Words right before a foreign name that make it none of ours, such as a ship's: `tàu khu trục`.
    package var neverAfter: [String] = []
    /// Words with a capital that are nobody's name, although foreign: `Facebook`.
    package var neverNames: [String] = []
    /// Words with a capital that open a sentence and no name: `Theo`.
    package var openers: [String] = []
    /// East Asian surnames in Latin letters, which may open a sentence and whose given names may have a spaced hyphen:
    /// `Wang` Kung - yi.
    package var latinSurnames: [String] = []
    /// Words right before a designation that make it the number of something else: `chuyến bay` MH-17.
    package var neverDesignatedAfter: [String] = []
    /// How designations look that are read where a weapon is spoken of: `A-9A` is `"F-16V"`.
    package var designations: [String] = []
    /// How designations look that are read right behind a class noun only: `A 9` is `"TG 100"`.
    package var ledDesignations: [String] = []
    /// Words before a state or an organisation inside a title: đại sứ Nga `tại` Ấn Độ.
    package var titleLinks: [String] = []
    /// Syllables that make one word with what looks like the first word of an organisation: `bệnh` viện.
    package var headPrefixes: [String] = []
    /// Words that stand before the number of a designation: `Type` 730.
    package var designationWords: [String] = []
    /// Words behind a number that count or measure something: 30 `chiếc`.
    package var measures: [String] = []
    /// Designations of other things: `"A320"`.
    package var notWeapons: [String] = []
    /// Letters that spell one sound in two ways, for names from other scripts: `yev` is `ev`.
    package var spellings: [Spelling] = []

    package init() {}

    /// One way of spelling a sound, and the one to which it is reduced for comparing.
    package struct Spelling: Hashable, Sendable {
        package let from: String
        package let to: String

        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }

    /// The words of all rules of `form` for names of `type`.
    package func words(_ form: NameShapeRule.Form, of type: EntityType) -> [String] {
        rules.filter { $0.form == form && $0.type == type }.flatMap(\.words)
    }
}
