import Model
import Templating

/// Something that the entity of a page is reported to have said.
struct StatementItem: TemplateRecord, Hashable {
    let words: String
    let href: String?
    let date: DateItem
    /// Those who pass it on, the outermost first.
    let chain: [LinkItem]
    let isDenial: Bool

    static let fields = TemplateFields<StatementItem>(
        .text("text") { $0.words },
        .optionalText("href") { $0.href },
        .record("date") { $0.date },
        .flag("has_chain") { !$0.chain.isEmpty },
        .list("chain") { $0.chain },
        .flag("denial") { $0.isDenial })
}
