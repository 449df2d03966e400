import Model
import Templating

/// Something that deserves a look: what it is, why, the sentences, and the lines that would correct it.
struct ReviewItem: TemplateRecord, Hashable {
    let link: LinkItem
    /// Why it deserves a look.
    let why: String?
    var sentences: [DealSentenceItem] = []
    /// The file into which the lines go: `corrections.yml`.
    var file: String?
    /// `nil` where there is nothing to paste, or its words may not be shown.
    var lines: String?

    static let fields = TemplateFields<ReviewItem>(
        .record("link") { $0.link },
        .optionalText("why") { $0.why },
        .flag("has_sentences") { !$0.sentences.isEmpty },
        .list("sentences") { $0.sentences },
        .optionalText("file") { $0.file },
        .optionalText("lines") { $0.lines })
}
