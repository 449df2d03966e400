import Model
import Templating

/// What `redirect.html` can print: an old address that leads on to where the page stands now.
struct RedirectPage: TemplateRecord {
    let language: String
    /// `"Nga giao S-400 – Kho tư liệu"`.
    let title: String
    /// The name of the page to which it leads.
    let label: String
    let href: String
    let canonical: String?
    let stylesheet: String
    let icon: String

    static let fields = TemplateFields<RedirectPage>(
        .text("language") { $0.language },
        .text("title") { $0.title },
        .text("label") { $0.label },
        .text("href") { $0.href },
        .optionalText("canonical") { $0.canonical },
        .text("stylesheet") { $0.stylesheet },
        .text("icon") { $0.icon })

    /// `nil` when the site has no such page as it leads to.
    init?(_ redirect: Site.Redirect, _ index: SiteIndex) {
        guard let target = index.site.path(of: redirect.target), case .article(let id) = redirect.target,
            let number = index.site.documentNumber(of: id)
        else { return nil }
        language = index.wording.text(.language)
        label = index.articles[number].title.text
        title = index.wording.text(.pageTitle, ["page": label, "site": index.title])
        href = redirect.path.link(to: target)
        canonical = PageAddress.canonical(target, index.site.settings)
        stylesheet = redirect.path.link(to: LayoutPage.stylesheetPath)
        icon = redirect.path.link(to: LayoutPage.iconPath)
    }
}
