/// A rule of the lexicon that decides whether an ambiguous name means its entity where it stands.
///
/// `"Anh"` is the country in `"Thủ tướng Anh Theresa May"` and the elder brother in `"Anh nói"`. A rule speaks for
/// the names it lists, or, without a list, for every ambiguous name of its type.
package struct NameRule: Hashable, Sendable {
    /// A stable kebab-case name, which explanations print.
    package let id: String
    package let type: EntityType
    /// The names it decides; empty means all names of the type that no other rule lists.
    package let forms: [String]
    /// Whether the reading stands where no cue speaks for or against it.
    package let standsAlone: Bool
    /// Whether the reading stands right behind a word in small letters, where the name's capital is not the sentence's:
    /// `"cảnh sát Anh"`.
    package let standsInside: Bool
    /// Whether the reading stands once the document names the entity in full: `"ông Kim"` after `"Kim Jong-un"`.
    package let followsFullName: Bool
    /// Words right before the name that speak for the reading.
    package let after: [String]
    /// Words right behind the name that speak for the reading.
    package let before: [String]
    /// Words within the same sentence that speak for the reading.
    package let near: [String]
    /// Words right before the name that rule the reading out.
    package let neverAfter: [String]
    /// Words right behind the name that rule the reading out, unless one of `before` stands there: `"chế"`, but not
    /// `"chế tạo"`.
    package let neverBefore: [String]
    /// Words right behind a name that opens a sentence or a quotation that keep it from standing alone: `"Nhật ký"`, a
    /// diary, but `"quan chức Nhật ký"`.
    package let neverOpening: [String]
    /// Sentences that show the rule.
    package let examples: [LexiconExample]

    package init(
        id: String, type: EntityType, forms: [String], standsAlone: Bool, standsInside: Bool = false,
        followsFullName: Bool, after: [String], before: [String], near: [String], neverAfter: [String],
        neverBefore: [String], neverOpening: [String] = [], examples: [LexiconExample]
    ) {
        self.id = id
        self.type = type
        self.forms = forms
        self.standsAlone = standsAlone
        self.standsInside = standsInside
        self.followsFullName = followsFullName
        self.after = after
        self.before = before
        self.near = near
        self.neverAfter = neverAfter
        self.neverBefore = neverBefore
        self.neverOpening = neverOpening
        self.examples = examples
    }
}
