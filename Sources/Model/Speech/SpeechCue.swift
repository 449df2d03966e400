/// Words that say that somebody says something: `"cho biết"`, `"theo"`, `"dẫn lời"`.
package struct SpeechCue: Hashable, Sendable {
    /// Where the source and the claim stand.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Source before, claim behind: Lavrov `"tuyên bố"` …
        case says
        /// Source behind: `"theo"` Interfax, …
        case accordingTo = "according-to"
        /// An outlet before, its source behind: TASS `"dẫn lời"` một quan chức.
        case quotes
        /// Source before; what is claimed is denied: Peskov `"bác bỏ"` …
        case denies
        /// What is claimed stands in the sentence before: `"Đây là khẳng định"` của ông Kalin.
        case pointsBack = "points-back"
    }

    package let span: TextSpan
    package let kind: Kind
    /// The id of the rule of `lexicon/speech.yml`.
    package let rule: String
    /// Whether it says something only where a colon, `"rằng"` or a quotation stands beside it: `"viết"`.
    package let needsSign: Bool

    package init(span: TextSpan, kind: Kind, rule: String, needsSign: Bool = false) {
        self.span = span
        self.kind = kind
        self.rule = rule
        self.needsSign = needsSign
    }
}
