import Model
import Templating

/// Something that is said in an article: by whom, through whom, and what.
struct ClaimItem: TemplateRecord, Hashable {
    let speaker: LinkItem
    /// Those who pass it on, the outermost first.
    let chain: [LinkItem]
    let words: String
    let href: String?
    /// Whether the words are quoted from end to end.
    let isQuotation: Bool
    let isDenial: Bool

    static let fields = TemplateFields<ClaimItem>(
        .record("speaker") { $0.speaker },
        .list("chain") { $0.chain },
        .text("text") { $0.words },
        .optionalText("href") { $0.href },
        .flag("quotation") { $0.isQuotation },
        .flag("denial") { $0.isDenial })
}
