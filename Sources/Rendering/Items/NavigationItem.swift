import Templating

/// A link of the main navigation.
struct NavigationItem: TemplateRecord, Hashable {
    let label: String
    let href: String
    /// Whether it leads to this page.
    let isCurrent: Bool
    /// Whether this page stands under it, as a country stands under the countries.
    let isAncestor: Bool

    static let fields = TemplateFields<NavigationItem>(
        .text("label") { $0.label },
        .text("href") { $0.href },
        .flag("current") { $0.isCurrent },
        .flag("ancestor") { $0.isAncestor })
}
