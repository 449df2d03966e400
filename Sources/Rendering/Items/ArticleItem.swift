import Model
import Templating

/// An article as lists show it.
struct ArticleItem: TemplateRecord, Hashable {
    let title: String
    let href: String?
    let date: DateItem
    let source: String?
    /// Only where the text is not in the language of the site.
    let language: String?
    /// `"Bài báo"` or `"Trang điểm tin"`.
    let kind: String
    let sentences: String
    let entities: String

    static let fields = TemplateFields<ArticleItem>(
        .text("title") { $0.title },
        .optionalText("href") { $0.href },
        .record("date") { $0.date },
        .optionalText("source") { $0.source },
        .optionalText("language") { $0.language },
        .text("kind") { $0.kind },
        .text("sentences") { $0.sentences },
        .text("entities") { $0.entities })
}
