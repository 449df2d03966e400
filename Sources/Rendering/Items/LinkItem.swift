import Templating

/// A name that leads to its page, if it has one: templates print `partials/link.html` for it.
struct LinkItem: TemplateRecord, Hashable {
    let label: String
    /// `nil` where there is no such page: then the name stands as plain text.
    let href: String?

    static let fields = TemplateFields<LinkItem>(
        .text("label") { $0.label },
        .optionalText("href") { $0.href })
}
