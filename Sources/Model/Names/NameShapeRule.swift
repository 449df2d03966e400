/// A rule of `lexicon/names.yml` by which names are found that the lexicon does not hold.
///
/// What its words have to do with the name is said by its form: `"chuyên gia"` stands before a person's name, `"Viện"` is
/// the first word of an organisation's, `"Times"` the last.
package struct NameShapeRule: Hashable, Sendable {
    /// Where the rule's words stand and what they prove.
    package enum Form: String, Hashable, Sendable, CaseIterable {
        /// Right before a person's full name, perhaps with a state or an organisation between: `"chuyên gia"`.
        case titled
        /// The same, but even a single foreign word is then a person's: `"tướng"` Hyten.
        case honoured
        /// The first word of a person's name: `"Alexander"`.
        case given
        /// The first syllable of a Vietnamese, Chinese or Korean person's name, behind a title: `"Ngụy"`.
        case surnamed
        /// Behind a person's name and a comma: Collin Koh, `"chuyên gia"` tại …
        case apposed
        /// Right behind a person's name: Grazier `"nhận định"`.
        case speaking
        /// The first words of an organisation's name: `"Diễn đàn"` An ninh Quốc tế Halifax.
        case headed
        /// The same for the bodies and services of a state: `"Không quân"` Slovakia.
        case stately
        /// Right before a name and no part of it: `"tờ"` Krasnaya Zvezda, `"tỉnh"` Latakia.
        case led
        /// Right before a foreign word that nothing else explains: `"đóng ở"` Khon Kaen.
        case located
        /// The last word of a foreign organisation's name: Krasnaya `"News"`.
        case tailed
        /// Right before a weapon's designation or name: `"bom dẫn đường"` TG 100.
        case designated
        /// Right before a weapon's designation, but not before a mere name: `"radar"` N035.
        case numbered
        /// Somewhere in a sentence that holds a designation: `"tiêm kích"` … S-35.
        case near
    }

    /// A stable kebab-case name, which explanations print.
    package let id: String
    package let type: EntityType
    package let form: Form
    /// The kind of organisation or place by the lexicon's word; else empty.
    package let kind: String
    /// Whether a Vietnamese name may stand behind the words as well as a foreign one: `"tỉnh"` Khánh Hòa.
    package let takesVietnamese: Bool
    /// Whether the body is also meant where no state is named: `"Thượng viện"` in an article about Mỹ.
    package let mayLackState: Bool
    /// Whether the name of an organisation that the lexicon knows ends the description that the words begin: `"Tập đoàn
    /// Quốc phòng Rostec"` is Rostec.
    package let isOfCompanies: Bool
    /// Whether only the name of a party follows, and a person's name behind it is a member's: `"đảng Cộng hòa"` Thom Tillis.
    package let isOfParties: Bool
    /// Whether words in small letters need more than one word behind them to be a name: `"nhóm Hồi giáo"` is any.
    package let asksForMore: Bool
    /// How the id of a state's body is made, with `{name}` for the slug of the state's English name and `{code}` for its
    /// ISO code: `air-force-of-{name}`; empty where the name makes it.
    package let idPattern: String
    /// The state whose body is meant where the article names none; `nil` where there is none.
    package let defaultState: EntityID?
    package let words: [String]
    /// Sentences that show the rule.
    package let examples: [LexiconExample]

    package init(
        id: String, type: EntityType, form: Form, kind: String = "", takesVietnamese: Bool = false,
        mayLackState: Bool = false, isOfCompanies: Bool = false, isOfParties: Bool = false, asksForMore: Bool = false,
        idPattern: String = "", defaultState: EntityID? = nil, words: [String], examples: [LexiconExample] = []
    ) {
        self.id = id
        self.type = type
        self.form = form
        self.kind = kind
        self.takesVietnamese = takesVietnamese
        self.mayLackState = mayLackState
        self.isOfCompanies = isOfCompanies
        self.isOfParties = isOfParties
        self.asksForMore = asksForMore
        self.idPattern = idPattern
        self.defaultState = defaultState
        self.words = words
        self.examples = examples
    }
}
